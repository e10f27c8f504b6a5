# tests of screens
