/** The version of the API: on every answer, in the OpenAPI document, and in CHANGELOG.md. Only its first number is in the path. */
export const API_VERSION = '1.0.0';
