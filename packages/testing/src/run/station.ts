// Where proofs find their pages: browsers, and the page that stands in each.
import type { Engine } from '../engines/browsers.ts';
import { makeBrowsers, type Browsers } from './browsers.ts';
import { SharedPages } from './shared-pages.ts';
import type { WorkerOptions } from './worker.ts';

export interface Station {
  browsers: Browsers;
  pages: SharedPages;
  /** Does something when all have done theirs who asked for this engine before: a browser shows one page at a time. */
  inTurn: <T>(engine: Engine, action: () => Promise<T>) => Promise<T>;
}

export function makeStation({ server, watch = false }: Pick<WorkerOptions, 'server' | 'watch'>): Station {
  const browsers = makeBrowsers();
  const turns = new Map<Engine, Promise<unknown>>();
  return {
    browsers,
    pages: new SharedPages(browsers, server.library.marks, watch),
    inTurn(engine, action) {
      const turn = (turns.get(engine) ?? Promise.resolve()).then(action);
      // What goes wrong in one turn is told to who had it, not to the next.
      turns.set(
        engine,
        turn.catch(() => {}),
      );
      return turn;
    },
  };
}
