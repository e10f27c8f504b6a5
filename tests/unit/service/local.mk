# tests of unit/service
