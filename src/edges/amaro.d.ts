/** The part that is used of amaro, which comes without types: Node itself strips TypeScript with it. */
declare module 'amaro' {
  export function transformSync(source: string, options: { mode: 'strip-only' }): { readonly code: string };
}
