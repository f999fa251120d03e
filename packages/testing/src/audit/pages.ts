// Pages of anybody, asked by every proof that can ask it of any page.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { open, type Browser } from '../engines/driver.ts';
import { loadFixture } from '../look/page.ts';
import { usual } from '../look/variants.ts';
import { proofs, type Proof } from '../proofs/proofs.ts';
import { progress } from '../run/progress.ts';
import type { Result } from '../run/worker.ts';
import { isFolder, serveFolder, type ServedFolder } from './folder.ts';

type Auditing = Proof & Required<Pick<Proof, 'audit'>>;

/** The proofs that can be asked of any page. */
export const audits = (): Auditing[] => proofs.filter((proof): proof is Auditing => proof.audit !== undefined);

interface Page {
  /** As it was named, or as it is found in the folder that was named. */
  name: string;
  address: string;
}

/** The pages that are meant by a name, and the server of a folder among them. */
async function pagesOf(name: string): Promise<{ pages: Page[]; server?: ServedFolder }> {
  if (/^https?:\/\//.test(name)) {
    if (!URL.canParse(name)) throw new Error(`"${name}" is no address. Write one as https://www.example.org/page.`);
    return { pages: [{ name, address: name }] };
  }
  if (isFolder(name)) {
    const server = await serveFolder(name);
    return { pages: server.pages.map(({ path, address }) => ({ name: join(name, path), address })), server };
  }
  if (existsSync(name)) return { pages: [{ name, address: pathToFileURL(name).href }] };
  throw new Error(`"${name}" is neither an address (https://…) nor a file or a folder here.`);
}

/** A page of anybody's: all rules, also those about the page as a whole. */
async function auditPage(browser: Browser, { name, address }: Page, width: number): Promise<Result[]> {
  const variant = { ...usual, width };
  const page = await loadFixture(browser, address, variant).catch((error: unknown) => {
    throw new Error(`${name} does not answer: ${(error as Error).message}`, { cause: error });
  });
  const results: Result[] = [];
  for (const proof of audits()) {
    const { faults, checked } = await proof.audit(page, { whole: true });
    const found = { status: faults.length ? 'failed' : 'passed', faults, ...(checked && { checked }) } as const;
    results.push({ component: name, example: null, proof: proof.name, variant, ...found });
  }
  return results;
}

/**
 * @param names Addresses, files and folders.
 * @param widths Of the window, in CSS pixels.
 */
export async function auditPages(names: string[], widths: number[]): Promise<Result[]> {
  const results: Result[] = [];
  const servers: ServedFolder[] = [];
  const pages: Page[] = [];
  let browser: Browser | undefined;
  try {
    for (const name of names) {
      const found = await pagesOf(name);
      if (found.server) servers.push(found.server);
      pages.push(...found.pages);
    }
    const tell = progress(pages.length);
    browser = await open('chromium');
    for (const page of pages) {
      const found: Result[] = [];
      for (const width of widths) found.push(...(await auditPage(browser, page, width)));
      tell({ name: page.name, tasks: [] }, found);
      results.push(...found);
    }
  } finally {
    await browser?.close();
    for (const server of servers) server.close();
  }
  return results;
}
