// The contract in parts, for a test runner of one's own: what there is, what to ask of it in which look, and who asks.
export { components, type Component, type Fixture } from './library/fixtures.ts';
export { everything } from './library/pages.ts';
export { nameOf, usual, type Variant } from './look/variants.ts';
export { proofs, type Proof } from './proofs/proofs.ts';
export { say, type Fault } from './run/fault.ts';
export { plan, type Group, type Task } from './run/plan.ts';
export { WORKERS } from './run/run.ts';
export { slowest, unneeded } from './run/summary.ts';
export { makeWorkers, type Result, type Worker } from './run/worker.ts';
export { serveFixtures, type FixtureServer } from './serve/serve.ts';
