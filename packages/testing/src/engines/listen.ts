import type { Page } from 'puppeteer-core';

/** What the console said, or what the page threw. */
export interface Message {
  type: 'console' | 'error';
  level: string;
  text: string;
  url: string;
}

export interface PageRequest {
  method: string;
  url: string;
}

/** Writes down what the page says and asks for. */
export function listen(page: Page): { messages: Message[]; requests: PageRequest[] } {
  const messages: Message[] = [];
  const requests: PageRequest[] = [];
  const url = () => page.url();
  page.on('console', (said) => messages.push({ type: 'console', level: said.type(), text: said.text(), url: url() }));
  page.on('pageerror', (error) =>
    messages.push({
      type: 'error',
      level: 'error',
      text: error instanceof Error ? error.message : String(error),
      url: url(),
    }),
  );
  page.on('request', (asked) => requests.push({ method: asked.method(), url: asked.url() }));
  return { messages, requests };
}
