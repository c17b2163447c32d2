// `npm start`, before anything is installed. Everything else is in main.ts, for the Node of this project.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installed, root, stop } from './installed.mjs';

const child = spawn(installed(), [join(root, 'infra/run/main.ts')], { cwd: root, stdio: 'inherit' });
process.on('SIGINT', () => undefined); // Ctrl-C reaches the child by itself
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', () => stop('De Node van dit project kan niet worden gestart: verwijder de map node_modules en start opnieuw.'));
child.on('exit', (code) => process.exit(code ?? 1));
