import { generate } from 'selfsigned';

/**
 * A key and certificate for the stand-in's TLS server, made anew for each run and never stored.
 * The browsers under test are told to accept any certificate, so the names in it need not match.
 */
export async function makeCertificate() {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'stand-in.test' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
  });
  return { key, cert };
}
