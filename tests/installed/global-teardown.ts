import { rm } from 'node:fs/promises';

export default async function tearDown(): Promise<void> {
  await rm(process.env.WHOSAID_TEST_FOLDER!, { recursive: true, force: true });
}
