import { type Env, EnvError, requireEnv } from '#app/http/env.server.ts';
import { advice, type Finding, ok, problem } from './finding.ts';

/** What the variables say; without `env` nothing that depends on them can be looked at. */
export function checkConfiguration(variables: Record<string, string | undefined>): {
  env?: Env;
  findings: Finding[];
} {
  let env: Env;
  try {
    env = requireEnv(variables);
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    const [, ...lines] = error.message.split('\n');
    return {
      findings: lines.map((line) => {
        const [name = '', todo = ''] = line.trim().split(/: (.*)/s);
        return problem(
          'configuration',
          `${name} cannot be used.`,
          `${todo[0]?.toUpperCase()}${todo.slice(1)}`,
        );
      }),
    };
  }
  const findings = [...adviceOn(env)];
  if (findings.length === 0) findings.push(ok('configuration', 'Every variable can be used.'));
  return { env, findings };
}

/** Whether visitors from elsewhere can come to an address. */
export function isPublicUrl(url: string | undefined): boolean {
  if (url === undefined) return false;
  const { hostname } = new URL(url);
  return !/^(?:localhost|127\.[\d.]+|\[::1\]|.*\.(?:localhost|local|test|example|invalid))$/.test(hostname);
}

function adviceOn({ publicUrl, trustProxy, smtpUrl }: Env): Finding[] {
  if (publicUrl === undefined && smtpUrl !== undefined) {
    return [
      problem(
        'configuration',
        'PUBLIC_URL is not set, so links in mail lead to this machine alone.',
        'Set it to the address that people use, such as https://example.org.',
      ),
    ];
  }
  if (publicUrl === undefined) {
    return [
      advice(
        'configuration',
        'PUBLIC_URL is not set.',
        'Before visitors come, set it to the address that they use, such as https://example.org.',
      ),
    ];
  }
  if (!isPublicUrl(publicUrl)) return [];
  if (publicUrl.startsWith('http:')) {
    return [
      advice(
        'configuration',
        'PUBLIC_URL begins with http, so what visitors search for can be read on its way.',
        'Put a proxy with a certificate in front, and set PUBLIC_URL to its https address.',
      ),
    ];
  }
  if (trustProxy > 0) return [];
  return [
    advice(
      'configuration',
      'PUBLIC_URL is https and TRUST_PROXY is 0, so all visitors may count as one client.',
      'Set TRUST_PROXY to the number of your proxies in front, mostly 1.',
    ),
  ];
}
