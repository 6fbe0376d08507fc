// 继续读: articles that were begun, each with how far and when, and a way to let it go. Knows no database.
import { shelfMessages } from '#content/shelf-messages.ts'
import { Link } from '#ui/link.tsx'
import styles from './begun-list.module.css'
import { printedMoment } from './printed-moment.ts'
import { type BegunArticle, continuePath } from './read-shelf.ts'

interface BegunListProps {
  articles: readonly BegunArticle[]
  /** The reader goes on there. */
  onContinue(article: BegunArticle): void
  onRemove(article: BegunArticle): void
}

export function BegunList({ articles, onContinue, onRemove }: BegunListProps) {
  return (
    <section aria-labelledby="begun" className={styles.section}>
      <h2 className={styles.heading} id="begun">
        {shelfMessages.continueTitle}
      </h2>
      {articles.length === 0 && <p className={styles.none}>{shelfMessages.continueNone}</p>}
      <ul>
        {articles.map((article) => (
          <li className={styles.article} key={article.position.page}>
            <Link className={styles.link} onClick={() => onContinue(article)} to={continuePath(article)}>
              <b className={styles.title}>{article.title}</b>
              <span className={styles.facts}>{factsOf(article)}</span>
            </Link>
            <button
              aria-label={shelfMessages.removePosition(article.title)}
              className={styles.remove}
              onClick={() => onRemove(article)}
              type="button"
            >
              {shelfMessages.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function factsOf({ by, position }: BegunArticle): string {
  // The end is never reached here, and a beginning has been made.
  const percent = Math.min(99, Math.max(1, Math.round(position.through * 100)))
  return [
    by === '' ? shelfMessages.report : by,
    shelfMessages.through(percent),
    printedMoment(position.updatedAt, new Date()),
  ].join('　')
}
