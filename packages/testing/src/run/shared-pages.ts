// A page that has only been looked at is as good as new: the next proof that asks for the same one gets it.
import type { Engine } from '../engines/browsers.ts';
import type { Browser } from '../engines/driver.ts';
import type { Marks } from '../library/library.ts';
import { fingerprint } from '../look/fingerprint.ts';
import { loadFixture, type LoadedPage } from '../look/page.ts';
import type { Variant } from '../look/variants.ts';
import { unfold } from '../proofs/lib/unfold.ts';
import type { Browsers } from './browsers.ts';
import { fault, type Fault } from './fault.ts';

/** What stands in a browser while nobody has done anything to it. */
interface Fresh {
  address: string;
  folds: 'open' | undefined;
  page: LoadedPage;
  /** Where it is watched, what could be told from it when it had been loaded. */
  before: string;
}

const TODO = 'Undo it, or ask for a page of its own with load().';

/** The first line that is another one. */
function difference(before: string, after: string): string {
  const was = before.split('\n');
  return after.split('\n').find((line, index) => line !== was[index]) ?? 'less';
}

/** The pages of one worker. */
export class SharedPages {
  #browsers: Browsers;
  #marks: Marks;
  #watch: boolean;
  #fresh = new Map<Browser, Fresh>();

  /**
   * @param marks Of the library whose pages they are.
   * @param watch Whether it is looked after what those who only look leave behind.
   */
  constructor(browsers: Browsers, marks: Marks, watch: boolean) {
    this.#browsers = browsers;
    this.#marks = marks;
    this.#watch = watch;
  }

  /** A page to do anything with: nobody else gets it. */
  async load(address: string, variant: Variant, folds?: 'open'): Promise<LoadedPage> {
    const browser = await this.#browsers.get(variant.engine);
    const there = this.#standing(browser, address, folds);
    this.#fresh.delete(browser);
    return there ?? this.#anew(browser, address, variant, folds);
  }

  /** A page to look at. */
  async look(address: string, variant: Variant, folds?: 'open'): Promise<LoadedPage> {
    const browser = await this.#browsers.get(variant.engine);
    const there = this.#standing(browser, address, folds);
    if (there) return there;
    this.#fresh.delete(browser);
    const page = await this.#anew(browser, address, variant, folds);
    const before = this.#watch ? await page.evaluate(fingerprint) : '';
    this.#fresh.set(browser, { address, folds, page, before });
    return page;
  }

  /** The browser itself: what it shows counts as used from now on. */
  async taken(engine?: Engine): Promise<Browser> {
    const browser = await this.#browsers.get(engine);
    this.#fresh.delete(browser);
    return browser;
  }

  /** What those who only look have left behind on the pages that the next ones would get. */
  async traces(): Promise<Fault[]> {
    const found: Fault[] = [];
    for (const [browser, { page, before }] of this.#fresh) {
      const after = await page.evaluate(fingerprint);
      if (before === after) continue;
      this.#fresh.delete(browser);
      found.push(fault('page', `the proof only looks, and leaves ${difference(before, after)} behind`, TODO));
    }
    return found;
  }

  async #anew(browser: Browser, address: string, variant: Variant, folds?: 'open'): Promise<LoadedPage> {
    const page = await loadFixture(browser, address, variant, this.#marks);
    if (folds) await page.evaluate(unfold);
    return page;
  }

  /** What stands there, if it is what is wanted. */
  #standing(browser: Browser, address: string, folds?: 'open'): LoadedPage | null {
    const there = this.#fresh.get(browser);
    return there?.address === address && there.folds === folds ? there.page : null;
  }
}
