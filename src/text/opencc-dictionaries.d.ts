/** The package ships its dictionaries without types: "from to|from to|…", one code point each side in these files. */
declare module 'opencc-js/dict/*' {
  const entries: string;
  export default entries;
}
