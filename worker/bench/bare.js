/** The least that a Worker can do to answer a look-up: one prepared query, its row as it is. */
export default {
  async fetch(request, { DB }) {
    const number = new URL(request.url).pathname.split('/').pop();
    const row = await DB.prepare('SELECT body FROM entry WHERE number = ?1').bind(number).first();
    return row === null
      ? new Response(null, { status: 404 })
      : new Response(row.body, { headers: { 'content-type': 'application/json' } });
  },
};
