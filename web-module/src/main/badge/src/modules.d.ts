declare module '*.txt' {
  const text: string;
  export default text;
}

declare module '*.css' {
  const text: string;
  export default text;
}

/** Texts whose keys begin with one of the words behind the colon, with commas between them. */
declare module 'texts:*' {
  const bundle: import('./texts').Bundle;
  export default bundle;
}
