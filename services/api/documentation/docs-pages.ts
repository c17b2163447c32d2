import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Router } from 'express';

const page = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>API van Ontwikkellijn</title>
<link rel="stylesheet" href="/v1/docs/swagger-ui.css">
<script defer src="/v1/docs/swagger-ui-bundle.js"></script>
<script defer src="/v1/docs/start.js"></script>
</head>
<body>
<main id="docs"><noscript>Deze pagina heeft JavaScript nodig. De beschrijving zelf staat op <a href="/v1/openapi.json">/v1/openapi.json</a>.</noscript></main>
</body>
</html>
`;
const start = "SwaggerUIBundle({ url: '/v1/openapi.json', domNode: document.getElementById('docs'), deepLinking: true });\n";

const distributed = (name: string): Buffer => readFileSync(fileURLToPath(import.meta.resolve(`swagger-ui-dist/${name}`)));

/** Pages to read and try the API; scripts and styles are files of this server, so that the content policy stays strict. */
export const createDocsPages = (): Router => {
  const router = Router({ strict: true, caseSensitive: true });
  const files: [path: string, type: string, content: string | Buffer][] = [
    ['/v1/docs', 'html', page],
    ['/v1/docs/start.js', 'js', start],
    ['/v1/docs/swagger-ui.css', 'css', distributed('swagger-ui.css')],
    ['/v1/docs/swagger-ui-bundle.js', 'js', distributed('swagger-ui-bundle.js')],
  ];
  for (const [path, type, content] of files) router.get(path, (_request, response) => void response.type(type).send(content));
  return router;
};
