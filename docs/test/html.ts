// The little that the tests need to know about HTML; the pages are our own, so that plain patterns will do.

/** A start tag of a page. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
}

/** Every start tag of a page. */
export function tagsOf(html: string): Tag[] {
  return [
    ...html.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/gi),
  ].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      [...rest.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key.toLowerCase(), value]),
    ),
  }));
}

/** A page without its shadow roots, as a script sees it that walks the document. */
export function withoutShadowRoots(html: string): string {
  let depth = 0;
  let kept = '';
  for (const piece of html.split(/(<template shadowroot[^>]*>|<template[^>]*>|<\/template>)/)) {
    const opens = piece.startsWith('<template');
    const starts = piece.startsWith('<template shadowroot');
    if (starts || (depth && opens)) depth += 1;
    else if (depth && piece === '</template>') depth -= 1;
    else if (!depth) kept += piece;
  }
  return kept;
}

/** `a & b` as it stands in the source of a page. */
export const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
