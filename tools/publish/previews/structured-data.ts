// What an article and its site are in the words of schema.org. Knows neither HTML nor where it stands.
import type {
  Article as ArticleNode,
  BreadcrumbList,
  Event as EventNode,
  Graph,
  NewsArticle,
  Organization,
  Person,
  WebPage,
  WebSite,
} from 'schema-dts'
import { messages } from '#content/messages.ts'
import { FRONT, reportPath } from '#content/paths.ts'
import type { Event } from '#content/schema/event.ts'
import type { Site } from '#content/schema/site.ts'
import type { Voice } from '#content/schema/voice.ts'
import { titleText } from '#content/title.ts'
import type { AddressOf } from '#tools/publish/addresses.ts'
import { type Article, articlesOf, reportOf } from '#tools/publish/articles.ts'

interface Surroundings {
  site: Site
  addressOf: AddressOf
  /** Address of the page's share image. */
  image?: string
}

const LANGUAGE = 'zh-Hans-CN'

/** A report with its parts and its event, or a reflection with its voices; and the way to it. */
export function articleData(article: Article, surroundings: Surroundings): Graph {
  const { event, reflection } = article
  const node = reflection ? reflectionNode(article, surroundings) : reportNode(article, surroundings)
  const report = { name: titleText(event.headline), path: reportPath(event.slug) }
  const own = { name: titleText(article.title), path: article.path }
  return graph([node, wayTo(reflection ? [report, own] : [own], surroundings)])
}

/** The front page is the site; any other page that is no article is a page of it. */
export function pageData(
  page: { path: string; title: string; description: string },
  surroundings: Surroundings,
): Graph {
  const { site, addressOf, image } = surroundings
  const about = {
    '@id': addressOf(page.path),
    url: addressOf(page.path),
    name: page.title,
    description: page.description,
    inLanguage: LANGUAGE,
    ...(image !== undefined && { image }),
  }
  const publisher = organization(site.publisher)
  const front: WebSite = { '@type': 'WebSite', ...about, ...(publisher && { publisher }) }
  const other: WebPage = { '@type': 'WebPage', ...about, isPartOf: { '@id': addressOf(FRONT) } }
  if (page.path === FRONT) return graph([front])
  return graph([other, wayTo([{ name: page.title, path: page.path }], surroundings)])
}

function reportNode(article: Article, surroundings: Surroundings): NewsArticle {
  const { about } = article.event
  const [, ...reflections] = articlesOf(article.event)
  return {
    '@type': 'NewsArticle',
    ...facts(article, surroundings),
    ...(about && { about: eventNode(about) }),
    ...(reflections.length > 0 && { hasPart: reflections.map((part) => partNode(part, surroundings)) }),
  }
}

function reflectionNode(article: Article, surroundings: Surroundings): ArticleNode {
  const report = reportOf(article.event)
  return {
    '@type': 'Article',
    ...facts(article, surroundings),
    isPartOf: {
      '@type': 'NewsArticle',
      '@id': surroundings.addressOf(report.path),
      headline: titleText(report.title),
    },
  }
}

function facts(article: Article, surroundings: Surroundings) {
  const { site, image } = surroundings
  const { authors, published, changed } = article
  const publisher = organization(article.event.publisher?.name ?? site.publisher)
  return {
    ...named(article, surroundings),
    inLanguage: LANGUAGE,
    ...(image !== undefined && { image }),
    ...(published !== undefined && { datePublished: published }),
    ...(changed !== undefined && changed !== published && { dateModified: changed }),
    ...(authors.length > 0 && { author: authors.map(voiceNode) }),
    ...(publisher && { publisher }),
  }
}

// In a list of many: who speaks, and nothing that the reflection's own page says better.
function partNode(article: Article, surroundings: Surroundings): ArticleNode {
  return {
    '@type': 'Article',
    ...named(article, surroundings),
    author: article.authors.map(({ type, name }) => ({ '@type': type, name })),
  }
}

function named({ path, title }: Article, { addressOf }: Surroundings) {
  return { '@id': addressOf(path), url: addressOf(path), headline: titleText(title) }
}

function voiceNode(voice: Voice): Person | Organization {
  if (voice.type === 'Organization') return { '@type': 'Organization', name: voice.name }
  const { name, affiliation, jobTitle } = voice
  return {
    '@type': 'Person',
    name,
    ...(affiliation !== undefined && { affiliation: { '@type': 'Organization', name: affiliation } }),
    ...(jobTitle !== undefined && { jobTitle }),
  }
}

/** Moderators are contributors: schema.org has no word for them. Attendance is prose, and it has none for that either. */
function eventNode(about: NonNullable<Event['about']>): EventNode {
  const { name, startDate, organizer, performer, moderator, location } = about
  return {
    '@type': 'Event',
    name,
    ...(startDate !== undefined && { startDate }),
    ...(organizer && { organizer: voiceNode(organizer) }),
    ...(performer && { performer: performer.map(voiceNode) }),
    ...(moderator && { contributor: moderator.map(voiceNode) }),
    ...(location !== undefined && { location: { '@type': 'Place', name: location } }),
  }
}

function organization(name: string | undefined): Organization | undefined {
  return name === undefined ? undefined : { '@type': 'Organization', name }
}

/** From the front page to a page, which is the last of the steps. */
function wayTo(
  steps: readonly { name: string; path: string }[],
  { addressOf }: Surroundings,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: messages.front, path: FRONT }, ...steps].map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: addressOf(path),
    })),
  }
}

const graph = (nodes: Graph['@graph']): Graph => ({ '@context': 'https://schema.org', '@graph': nodes })
