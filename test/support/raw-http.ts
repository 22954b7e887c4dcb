import { connect, type Socket } from 'node:net';

/** Sends bytes as they are and resolves with everything that comes back until the end. */
export function sendRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('close', () => resolve(Buffer.concat(chunks).toString()));
    socket.on('error', reject);
    socket.setTimeout(8_000, () => socket.destroy());
  });
}

/** Opens sockets that send the beginning of a request and then nothing. */
export function openSlowSockets(port: number, count: number, beginning: string): Promise<Socket[]> {
  const open = () =>
    new Promise<Socket>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(beginning);
        resolve(socket);
      });
      socket.on('error', reject);
    });
  return Promise.all(Array.from({ length: count }, open));
}
