import { SignJWT, generateKeyPair, type JWTVerifyGetKey } from 'jose';
import { calledName, LOCAL_ISSUER_NAME } from './people';

const AUDIENCE = 'kartoteka';
const ALGORITHM = 'ES256';
/** Seconds for which a demonstration token is good. */
export const TOKEN_SECONDS = 8 * 3600;

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;

/** Made anew in every process, kept nowhere: a token does not outlive the server that gave it. */
let keyPair: KeyPair | undefined;
async function localKeys(): Promise<KeyPair> {
  const made = keyPair ?? (await generateKeyPair(ALGORITHM));
  keyPair ??= made;
  return keyPair;
}

/** What is needed to verify a demonstration token. */
export async function localIssuer(): Promise<{
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}> {
  const { publicKey } = await localKeys();
  return {
    issuer: LOCAL_ISSUER_NAME,
    audience: AUDIENCE,
    keys: () => Promise.resolve(publicKey),
  };
}

/** A token for a person of the demonstration. Call it only where the local issuer is on. */
export async function issueLocalToken(person: string, now: Date): Promise<string> {
  const { privateKey } = await localKeys();
  const seconds = Math.floor(now.getTime() / 1000);
  const name = calledName(person);
  return new SignJWT(name === undefined ? {} : { name })
    .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
    .setIssuer(LOCAL_ISSUER_NAME)
    .setAudience(AUDIENCE)
    .setSubject(person)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + TOKEN_SECONDS)
    .sign(privateKey);
}
