# tests of unit/view
