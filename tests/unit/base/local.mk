# tests of unit/base
