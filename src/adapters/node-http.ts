/**
 * Node's HTTP/1.1 client. As an import every name of the module is looked at, and the name `WebSocket` loads the whole of
 * Node's fetch with it: 40 ms of a start that may take 150.
 */
export const http = process.getBuiltinModule("node:http");
