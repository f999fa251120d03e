// `pnpm journey`: serves the journey on this computer and says where. `--port 8080` chooses the port, `--no-script` serves
// it without script.
import { parseArgs } from 'node:util';
import { startJourney } from './server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' }, 'no-script': { type: 'boolean' } } });

try {
  const { url } = await startJourney({ port: Number(values.port), script: !values['no-script'] });
  console.log(`Stad aan Zee: ${url}/nl/`);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(code === 'EADDRINUSE' ? `Port ${values.port} is in use; choose another with --port.` : message);
  process.exitCode = 1;
}
