// The six queries, in the words of each server. `variables` draws what one request asks for, as often as readers would:
// who is quoted more is asked for more. PostGraphile and LIMIT take the numbers of rows, this server its ids.
const id = (type, number) => Buffer.from(`${type}:${number}`).toString('base64url');

/** @typedef {{ article(): number, person(): number, organization(): number, word(): string, year(): number }} Draw */

export const QUERIES = {
  article: {
    title: 'an article with all its quotes, their speakers and its mentions',
    variables: (draw) => ({ id: draw.article() }),
    whosaid: {
      query: `query ($id: ID!) { article(by: { id: $id }) { id title url publishedAt outlet { id name }
        quotes(first: 100) { nodes { id text kind confidence speaker { id name } } }
        mentions(first: 100) { nodes { form span { start end } entity { id name } } } } }`,
      variables: (asked) => ({ id: id('Article', asked.id) }),
    },
    postgraphile: {
      query: `query ($id: BigInt!) { articleByRowId(rowId: $id) { rowId title url publishedAt outletByOutletId { rowId name }
        quotesByArticleId(first: 100, orderBy: [SPAN_START_ASC, ROW_ID_ASC]) {
          nodes { rowId text kind confidence entityBySpeakerId { rowId name } } }
        mentionsByArticleId(first: 100, orderBy: [SPAN_START_ASC, ROW_ID_ASC]) {
          nodes { form spanStart spanEnd entityByEntityId { rowId name } } } } }`,
    },
    limit: {
      values: ({ id }) => [id],
      text: `select json_build_object('id', a.id, 'title', a.title, 'url', a.url, 'publishedAt', a.published_at,
          'outlet', case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end,
          'quotes', (
            select coalesce(json_agg(json_build_object('id', q.id, 'text', q.text, 'kind', q.kind, 'confidence', q.confidence,
              'speaker', case when s.id is not null then json_build_object('id', s.id, 'name', s.name) end)
              order by q.span_start, q.id), '[]')
            from (select * from quote where article_id = a.id order by span_start, id limit 100) q
            left join entity s on s.id = q.speaker_id),
          'mentions', (
            select coalesce(json_agg(json_build_object('form', m.form, 'start', m.span_start, 'end', m.span_end,
              'entity', json_build_object('id', e.id, 'name', e.name)) order by m.span_start, m.id), '[]')
            from (select * from mention where article_id = a.id order by span_start, id limit 100) m
            join entity e on e.id = m.entity_id)) answer
        from article a left join outlet o on o.id = a.outlet_id where a.id = $1`,
    },
  },
  person: {
    title: 'a person with the 20 newest quotes, each with its article and outlet',
    variables: (draw) => ({ id: draw.person() }),
    whosaid: {
      query: `query ($id: ID!) { person(by: { id: $id }) { id name slug
        quotes(first: 20) { nodes { id text kind article { id title publishedAt outlet { name } } } } } }`,
      variables: (asked) => ({ id: id('Person', asked.id) }),
    },
    postgraphile: {
      query: `query ($id: BigInt!) { entityByRowId(rowId: $id) { rowId name slug
        quotesBySpeakerId(first: 20, orderBy: [SORT_AT_DESC, ROW_ID_DESC]) {
          nodes { rowId text kind articleByArticleId { rowId title publishedAt outletByOutletId { name } } } } } }`,
    },
    limit: {
      values: ({ id }) => [id],
      text: `select json_build_object('id', e.id, 'name', e.name, 'slug', e.slug, 'quotes', (
            select coalesce(json_agg(json_build_object('id', q.id, 'text', q.text, 'kind', q.kind, 'article',
              json_build_object('id', a.id, 'title', a.title, 'publishedAt', a.published_at, 'outlet', case when o.id is not null then json_build_object('name', o.name) end))
              order by q.sort_at desc, q.id desc), '[]')
            from (select * from quote where speaker_id = e.id order by sort_at desc, id desc limit 20) q
            join article a on a.id = q.article_id left join outlet o on o.id = a.outlet_id)) answer
        from entity e where e.id = $1`,
    },
  },
  articles: {
    title: 'the 50 newest articles with 3 quotes each and their speakers',
    variables: () => ({}),
    whosaid: {
      query: `{ articles(first: 50) { nodes { id title publishedAt
        quotes(first: 3) { nodes { id text speaker { id name } } } } } }`,
      variables: () => ({}),
    },
    postgraphile: {
      query: `{ allArticles(first: 50, orderBy: [SORT_AT_DESC, ROW_ID_DESC]) { nodes { rowId title publishedAt
        quotesByArticleId(first: 3, orderBy: [SPAN_START_ASC, ROW_ID_ASC]) {
          nodes { rowId text entityBySpeakerId { rowId name } } } } } }`,
    },
    limit: {
      values: () => [],
      text: `select json_agg(json_build_object('id', a.id, 'title', a.title, 'publishedAt', a.published_at, 'quotes', q.list)
          order by a.sort_at desc, a.id desc) answer
        from (select * from article order by sort_at desc, id desc limit 50) a cross join lateral (
          select coalesce(json_agg(json_build_object('id', q.id, 'text', q.text,
            'speaker', case when s.id is not null then json_build_object('id', s.id, 'name', s.name) end)
            order by q.span_start, q.id), '[]') list
          from (select * from quote where article_id = a.id order by span_start, id limit 3) q
          left join entity s on s.id = q.speaker_id) q`,
    },
  },
  search: {
    title: 'a word in what a person said within some years, the newest first',
    variables: (draw) => {
      const year = draw.year();
      return { id: draw.person(), word: draw.word(), from: `${year}-01-01`, to: `${year + 2}-01-01` };
    },
    whosaid: {
      query: `query ($id: ID!, $word: String!, $from: Date!, $to: Date!) {
        quotes(first: 20, orderBy: NEWEST, filter: { text: $word, speaker: { id: [$id] }, publishedAt: { from: $from, to: $to } }) {
          nodes { id text article { id title publishedAt } speaker { id name } } } }`,
      variables: ({ id: number, word, from, to }) => ({ id: id('Person', number), word, from, to: dayBefore(to) }),
    },
    postgraphile: {
      query: `query ($id: BigInt!, $word: String!, $from: Datetime!, $to: Datetime!) {
        compareSearch(word: $word, speaker: $id, since: $from, until: $to, first: 20) {
          nodes { rowId text articleByArticleId { rowId title publishedAt } entityBySpeakerId { rowId name } } } }`,
    },
    limit: {
      values: ({ id, word, from, to }) => [word, id, from, to],
      text: `select coalesce(json_agg(json_build_object('id', q.id, 'text', q.text,
            'article', json_build_object('id', a.id, 'title', a.title, 'publishedAt', a.published_at),
            'speaker', json_build_object('id', s.id, 'name', s.name)) order by q.sort_at desc, q.id desc), '[]') answer
        from (select * from quote where search @@ plainto_tsquery('whosaid', $1) and speaker_id = $2
            and sort_at >= $3::timestamptz and sort_at < $4::timestamptz order by sort_at desc, id desc limit 20) q
        join article a on a.id = q.article_id join entity s on s.id = q.speaker_id`,
    },
  },
  counts: {
    title: 'quotes of a person by month, and who speaks most about an organization',
    variables: (draw) => ({ person: draw.person(), organization: draw.organization() }),
    whosaid: {
      query: `query ($person: ID!, $organization: ID!) {
        months: quoteStats(groupBy: [MONTH], first: 100, orderBy: KEY, filter: { speaker: { id: [$person] } }) {
          rows { keys { value } count } }
        voices: quoteStats(groupBy: [SPEAKER], first: 20, filter: { about: { id: [$organization] }, attributed: true }) {
          rows { keys { value entity { name } } count } } }`,
      variables: ({ person, organization }) => ({
        person: id('Person', person),
        organization: id('Organization', organization),
      }),
    },
    postgraphile: {
      query: `query ($person: BigInt!, $organization: BigInt!) {
        compareMonths(speaker: $person, first: 100) { nodes { month quotes } }
        compareVoices(about: $organization, most: 20) { nodes { speakerId name quotes } } }`,
    },
    limit: {
      values: ({ person, organization }) => [person, organization],
      text: `select json_build_object(
          'months', (select json_agg(m) from (select * from compare.months($1) limit 100) m),
          'voices', (select json_agg(v) from compare.voices($2, 20) v)) answer`,
    },
  },
  deep: {
    title: 'whoever speaks about an organization, what else they say, in which articles, beside whom',
    variables: (draw) => ({ id: draw.organization() }),
    whosaid: {
      query: `query ($id: ID!) { organization(by: { id: $id }) { id name quotesAbout(first: 20) { nodes { speaker { id name
        quotes(first: 5) { nodes { id text article { id title people(first: 5) { nodes { id name } } } } } } } } } }`,
      variables: (asked) => ({ id: id('Organization', asked.id) }),
    },
    postgraphile: {
      query: `query ($id: BigInt!) { entityByRowId(rowId: $id) { rowId name
        quoteAboutsByEntityId(first: 20, orderBy: [SORT_AT_DESC, QUOTE_ID_DESC]) { nodes { quoteByQuoteId {
          entityBySpeakerId { rowId name quotesBySpeakerId(first: 5, orderBy: [SORT_AT_DESC, ROW_ID_DESC]) {
            nodes { rowId text articleByArticleId { rowId title
              articleEntitiesByArticleId(first: 5, condition: { type: "PERSON" }, orderBy: [FIRST_POSITION_ASC, ENTITY_ID_ASC]) {
                nodes { entityByEntityId { rowId name } } } } } } } } } } } }`,
    },
    limit: {
      values: ({ id }) => [id],
      text: `select json_build_object('id', o.id, 'name', o.name, 'quotesAbout', (
            select coalesce(json_agg(json_build_object('speaker', case when s.id is not null then
              json_build_object('id', s.id, 'name', s.name, 'quotes', said.list) end) order by b.sort_at desc, b.quote_id desc), '[]')
            from (select * from quote_about where entity_id = o.id order by sort_at desc, quote_id desc limit 20) b
            left join entity s on s.id = b.speaker_id cross join lateral (
              select coalesce(json_agg(json_build_object('id', q.id, 'text', q.text, 'article',
                json_build_object('id', a.id, 'title', a.title, 'people', named.list)) order by q.sort_at desc, q.id desc), '[]') list
              from (select * from quote where speaker_id = b.speaker_id order by sort_at desc, id desc limit 5) q
              join article a on a.id = q.article_id cross join lateral (
                select coalesce(json_agg(json_build_object('id', e.id, 'name', e.name)
                  order by n.first_position, n.entity_id), '[]') list
                from (select * from article_entity where article_id = a.id and type = 'PERSON'
                  order by first_position, entity_id limit 5) n join entity e on e.id = n.entity_id) named) said)) answer
        from entity o where o.id = $1`,
    },
  },
};

/** Ranges of this server end with their last day. */
const dayBefore = (day) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
