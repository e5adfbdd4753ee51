import { Client } from 'pg';

/** Statements in an office's own data, for what no door brings about in a test's time. */
export async function inDataOf(schema: string, ...statements: string[]): Promise<void> {
  const client = new Client({
    host: '127.0.0.1',
    port: Number(process.env.BIRTH_TEST_PG_PORT ?? 8010),
    user: 'postgres',
    password: process.env.BIRTH_TEST_PG_PASSWORD,
    database: 'birth',
    options: `-c search_path=${schema}`,
  });
  await client.connect();
  try {
    for (const statement of statements) {
      await client.query(statement);
    }
  } finally {
    await client.end();
  }
}
