import './framed.ts';
// Before the elements: it makes Lit take over the shadow roots that came with the page, where it would draw a second time.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '@naast/components/all';
