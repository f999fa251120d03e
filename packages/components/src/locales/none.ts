// Stands in for the languages that a build leaves out: see docs/decisions/0004.
export {};
