# tests of unit/formats
