import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { examine } from '#app/upkeep/doctor/examine.server.ts';
import type { Finding, Level } from '#app/upkeep/doctor/finding.ts';
import { nodeProblem } from './node-version.mjs';
import { findPortProblem } from './port-problem.mjs';
import { runUpkeep, sayUsage } from './run-upkeep.ts';

const USAGE = `Looks at configuration, database, search index, disk, clock, permissions, imports and sources.

  npm run doctor [-- --json]

  --json   the findings as JSON: {checkedAt, problems, advice, findings: [{subject, level, found, todo?}]}

Exit code: 0 nothing is wrong, 1 something is, 2 the command was not understood.`;

const MARKS: Readonly<Record<Level, string>> = { ok: 'ok      ', advice: 'advice  ', problem: 'PROBLEM ' };

function lineOf({ subject, level, found, todo }: Finding): string {
  const line = `${MARKS[level]} ${subject.padEnd(14)} ${found}`;
  return todo === undefined ? line : `${line}\n${' '.repeat(24)}→ ${todo}`;
}

async function doctor(): Promise<number> {
  let json = false;
  try {
    json = parseArgs({ options: { json: { type: 'boolean', default: false } } }).values.json;
  } catch (error) {
    return sayUsage((error as Error).message, USAGE);
  }
  const now = new Date();
  const findings = await examine({
    variables: process.env,
    now,
    builtFile: join('build', 'server', 'index.js'),
    nodeVersion: process.versions.node,
    findNodeProblem: nodeProblem,
    findPortProblem,
  });
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length;
  const problems = count('problem');
  if (json) {
    const report = { checkedAt: now.toISOString(), problems, advice: count('advice'), findings };
    console.log(JSON.stringify(report, null, 2));
  } else {
    console.log(findings.map(lineOf).join('\n'));
    console.log(`Problems: ${problems}. Advice: ${count('advice')}.`);
  }
  return problems > 0 ? 1 : 0;
}

await runUpkeep(doctor);
