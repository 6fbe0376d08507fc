import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { anEvent } from '#tests/support/events.ts'
import { literalSource } from '#tests/support/literal-source.ts'
import { openAt } from '#tests/support/render-app.tsx'

describe('the about page', () => {
  test('says what the site says of itself, and only that', async () => {
    const site = { name: '读书与心得', publisher: '城南区总工会', icp: '京ICP备0号', complaintPhone: '010-0' }
    await openAt('/about/', literalSource([], site))
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
      '主办',
      '举报电话',
      'ICP备案号',
    ])
    expect(screen.getByText('城南区总工会')).toBeVisible()
    expect(screen.getByRole('link', { name: '京ICP备0号' })).toHaveAttribute(
      'href',
      'https://beian.miit.gov.cn/',
    )
  })
})

describe('an address where nothing stands', () => {
  test.each([
    '/nowhere/',
    '/dushu-2021/nobody/',
    '/archive/2020/13/',
    '/a/b/c/',
    '/Dushu-2021/',
    '/%2e%2e/',
    '/__proto__/',
    '/dushu-2021/%F0%9F%93%96/',
  ])('%s says so and leads home', async (path) => {
    await openAt(path, literalSource([anEvent()]))
    expect(screen.getByRole('heading', { level: 1, name: '没有这一页' })).toBeVisible()
    expect(screen.getByRole('link', { name: '回到首页' })).toHaveAttribute('href', '/')
  })

  test.each(['/dushu-2021', '/dushu-2021/index.html'])('%s is the report all the same', async (path) => {
    await openAt(path, literalSource([anEvent()]))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('春天读书会')
  })
})
