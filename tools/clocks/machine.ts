// Lets a process, and the pages of the browsers that it opens, think that the machine's clock is elsewhere: loaded before all else
// (`node --import`), with NAAST_CLOCK as an ISO moment. Time goes on from there.
import { shiftClock } from './shift.ts';

const moment = Date.parse(process.env.NAAST_CLOCK ?? '');
if (Number.isNaN(moment))
  throw new Error(`NAAST_CLOCK="${process.env.NAAST_CLOCK}" is no moment. Write one as 2026-11-27T10:00:00+01:00.`);
const by = moment - Date.now();
shiftClock(by);
// The driver gives it to every page (packages/testing/src/engines/driver.ts).
process.env.NAAST_CLOCK_SCRIPT = `(${shiftClock})(${by});`;
