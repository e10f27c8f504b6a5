# tests of torture
