// A real OpenID provider on a free port of loopback, for the sign-in tests. Its first line says where it is; it ends when its
// standard input does. The program under test is registered with it as an operator would do: POST /reg, once its address is known.
// Whoever signs in as NAME is NAME with the address NAME@contoh.go.id, verified unless NAME begins with "belum-".
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { createServer } from "node:http";
import Provider from "oidc-provider";

const key = (kty, options, alg) => ({ ...generateKeyPairSync(kty, options).privateKey.export({ format: "jwk" }), use: "sig", alg });
const server = createServer();
server.listen(0, "127.0.0.1", () => {
  const provider = new Provider(`http://127.0.0.1:${server.address().port}`, {
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    clientDefaults: { id_token_signed_response_alg: process.argv[2] ?? "RS256" },
    cookies: { keys: [randomBytes(32).toString("hex")] },
    enabledJWA: { idTokenSigningAlgValues: ["RS256", "ES256"] },
    features: {
      devInteractions: { enabled: true },
      registration: { enabled: true, idFactory: () => "pandu", secretFactory: () => "rahasia" },
    },
    findAccount: (context, name) => ({
      accountId: name,
      claims: () => ({ sub: name, name, email: `${name}@contoh.go.id`, email_verified: !name.startsWith("belum-") }),
    }),
    jwks: { keys: [key("rsa", { modulusLength: 2048 }, "RS256"), key("ec", { namedCurve: "P-256" }, "ES256")] },
    pkce: { required: () => true },
  });
  server.on("request", provider.callback());
  console.log(provider.issuer);
});
process.stdin.on("end", () => process.exit(0)).resume();
