export interface Example {
  /** What the query answers, in a reader's words. */
  title: string;
  query: string;
  variables?: Record<string, unknown>;
}

/** Ready queries, one a tab; the operation's name is the tab's title. */
export const examples: readonly Example[] = [
  {
    title: 'Lavrov on NATO in January 2022, with links',
    query: `query LavrovOnNato {
  quotes(
    filter: {
      speaker: { slug: ["sergey-lavrov"] }
      about: { slug: ["nato"] }
      publishedAt: { from: "2022-01-01", to: "2022-01-31" }
    }
  ) {
    totalCount
    nodes {
      text
      kind
      cue {
        text
        stance
      }
      saidOn
      article {
        title
        url
        publishedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
  },
  {
    title: 'Who is quoted in one article, and as what?',
    query: `query QuotedInOneArticle {
  articles(first: 1) {
    nodes {
      title
      url
      quotes {
        nodes {
          text
          kind
          speaker {
            name
            slug
          }
          speakerText
          roleText
          confidence
        }
      }
    }
  }
}`,
  },
  {
    title: 'Who says anything about the OSCE, and where?',
    query: `query AboutTheOsce {
  quotes(filter: { about: { slug: ["osce"] } }) {
    nodes {
      text
      speaker {
        __typename
        name
      }
      article {
        title
        publishedAt
        outlet {
          name
        }
      }
    }
  }
}`,
  },
  {
    title: 'Which Sullivan?',
    query: `query WhichSullivan {
  entities(search: "Sullivan") {
    nodes {
      __typename
      name
      slug
      aliases
      ... on Person {
        roles {
          title
          organization
          lastSeen
        }
      }
    }
  }
}`,
  },
  {
    title: 'What a person says, where, and beside whom',
    query: `query PersonQuotesArticles($slug: String = "sergey-lavrov") {
  person(by: { slug: $slug }) {
    name
    roles {
      title
      organization
    }
    quotes(first: 10) {
      nodes {
        text
        article {
          title
          outlet {
            name
          }
          people(first: 10) {
            nodes {
              name
              slug
            }
          }
        }
      }
    }
  }
}`,
    variables: { slug: 'sergey-lavrov' },
  },
  {
    title: 'Who talks about whom?',
    query: `query WhoTalksAboutWhom {
  mentionGraph(first: 50) {
    edges {
      source {
        name
      }
      target {
        name
      }
      weight
      stances {
        stance
        count
      }
    }
  }
}`,
  },
  {
    title: 'Share of voice: who is quoted how much?',
    query: `query ShareOfVoice {
  quoteStats(groupBy: [SPEAKER]) {
    total
    rows {
      keys {
        label
        value
      }
      count
      share
    }
  }
}`,
  },
  {
    title: 'Quotes per month of two speakers',
    query: `query QuotesPerMonth {
  quoteStats(
    groupBy: [SPEAKER, MONTH]
    filter: { speaker: { slug: ["vladimir-putin", "sergey-lavrov"] } }
    orderBy: KEY
    first: 100
  ) {
    rows {
      keys {
        dimension
        label
      }
      count
    }
  }
}`,
  },
  {
    title: 'How do outlets frame a speaker: said, claimed, admitted?',
    query: `query HowOutletsFrame($slug: String! = "sergey-lavrov") {
  quoteStats(groupBy: [OUTLET, STANCE, CUE], filter: { speaker: { slug: [$slug] } }, first: 100) {
    rows {
      keys {
        dimension
        label
      }
      count
      share
    }
  }
}`,
    variables: { slug: 'sergey-lavrov' },
  },
];
