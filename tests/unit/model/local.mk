# tests of unit/model
