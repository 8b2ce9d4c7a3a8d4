// Loaded into every Node of a run: whoever reaches out fails at once, with a reason.
import dns from 'node:dns';
import net from 'node:net';

const refuse = () => {
  throw new Error('This reached for the network.');
};

dns.lookup = /** @type {any} */ (refuse);
net.Socket.prototype.connect = refuse;
