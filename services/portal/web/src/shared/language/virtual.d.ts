declare module 'virtual:languages' {
  const names: Record<string, import('./language').Language>;
  export default names;
}
