-- The programme office may give a case back to the spoke from which it came.
alter table case_route drop constraint case_route_check;
