export interface Answer<T = any> {
  status: number;
  body: T;
}

/** One request with JSON both ways. */
export async function call(method: string, address: string, token?: string, body?: unknown): Promise<Answer> {
  const response = await fetch(address, {
    method,
    headers: {
      Accept: 'application/json',
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text };
}

/** The body of an answer that must succeed. */
export async function ask(method: string, address: string, token?: string, body?: unknown, ...also: number[]): Promise<any> {
  const answer = await call(method, address, token, body);
  if (answer.status >= 300 && !also.includes(answer.status)) {
    throw new Error(`${method} ${address} answered ${answer.status} ${JSON.stringify(answer.body)}`);
  }
  return answer.body;
}
