/** The browser's XMLHttpRequest for Node; the package brings no types. */
declare module 'xmlhttprequest-ssl' {
  const XMLHttpRequest: new () => unknown;
  export default XMLHttpRequest;
}
