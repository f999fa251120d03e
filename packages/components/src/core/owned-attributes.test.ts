import { expect } from 'chai';
import { ownAttribute, ownId, ownTokens } from '@naast/components/core/owned-attributes';

const input = (html = '<input>'): HTMLInputElement => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild as HTMLInputElement;
};

describe('owned attributes', () => {
  it('adds what is missing and takes back only that', () => {
    const node = input();
    ownAttribute(node, 'aria-invalid', 'true');
    expect(node.getAttribute('aria-invalid')).to.equal('true');
    ownAttribute(node, 'aria-invalid', null);
    expect(node.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('never overwrites or removes what the author wrote', () => {
    const node = input('<input aria-invalid="grammar" id="mine">');
    expect(ownAttribute(node, 'aria-invalid', 'true')).to.equal('grammar');
    ownAttribute(node, 'aria-invalid', null);
    expect(node.getAttribute('aria-invalid')).to.equal('grammar');
    expect(ownId(node)).to.equal('mine');
  });

  it('leaves an attribute alone once the author has changed it', () => {
    const node = input();
    ownAttribute(node, 'title', 'ours');
    node.setAttribute('title', 'theirs');
    ownAttribute(node, 'title', 'ours again');
    ownAttribute(node, 'title', null);
    expect(node.title).to.equal('theirs');
  });

  it('gives every node its own id, and the same one each time', () => {
    const [one, two] = [input(), input()];
    expect(ownId(one)).to.equal(ownId(one));
    expect(ownId(one)).not.to.equal(ownId(two));
  });

  it('keeps authored tokens beside its own, in order', () => {
    const node = input('<input aria-describedby="a b">');
    ownTokens(node, 'aria-describedby', ['c', 'a']);
    expect(node.getAttribute('aria-describedby')).to.equal('a b c');
    ownTokens(node, 'aria-describedby', ['d']);
    expect(node.getAttribute('aria-describedby')).to.equal('a b d');
    ownTokens(node, 'aria-describedby', []);
    expect(node.getAttribute('aria-describedby')).to.equal('a b');
  });

  it('keeps a token that a framework writes later', () => {
    const node = input();
    ownTokens(node, 'aria-describedby', ['hint']);
    node.setAttribute('aria-describedby', 'other');
    ownTokens(node, 'aria-describedby', ['hint']);
    expect(node.getAttribute('aria-describedby')).to.equal('other hint');
    ownTokens(node, 'aria-describedby', []);
    expect(node.getAttribute('aria-describedby')).to.equal('other');
  });

  it('removes the attribute with its last token', () => {
    const node = input();
    ownTokens(node, 'aria-describedby', ['hint']);
    ownTokens(node, 'aria-describedby', []);
    expect(node.hasAttribute('aria-describedby')).to.equal(false);
  });

  it('knows the ids that it made itself, without remembering where', () => {
    const [node, hint] = [input('<input aria-describedby="mine">'), input()];
    ownTokens(node, 'aria-describedby', [ownId(hint)]);
    expect(node.getAttribute('aria-describedby')).to.equal(`mine ${hint.id}`);
    expect(Object.getOwnPropertySymbols(node)).to.deep.equal([]);
    ownTokens(node, 'aria-describedby', []);
    expect(node.getAttribute('aria-describedby')).to.equal('mine');
    ownAttribute(node, 'list', ownId(hint));
    ownAttribute(node, 'list', null);
    expect(node.hasAttribute('list')).to.equal(false);
  });
});
