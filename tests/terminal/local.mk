# tests of terminal
