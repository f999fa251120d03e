/** Vite gives the text of a file that is asked for so (https://vite.dev/guide/assets.html#importing-asset-as-string). */
declare module '*?raw' {
  const text: string;
  export default text;
}
