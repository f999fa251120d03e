import { expect } from 'chai';
import { ownNode } from '@naast/components/controllers/own-node';

const host = (html: string): HTMLElement => {
  const node = document.createElement('div');
  node.innerHTML = html;
  return node;
};
const OWN = '<span data-naast="note">Ja</span>';

describe('ownNode', () => {
  it('adds one marked node, changes it and takes it away, and touches nothing else', () => {
    const node = host('<p>Een</p>');
    const [authored] = node.children;
    ownNode(node, 'note', 'Nee');
    expect(ownNode(node, 'note', 'Ja')).to.equal(node.lastChild);
    expect(node.innerHTML).to.equal(`<p>Een</p>${OWN}`);
    expect(ownNode(node, 'note', null)).to.equal(undefined);
    expect(node.innerHTML).to.equal('<p>Een</p>');
    expect(node.firstChild).to.equal(authored);
  });

  it('stays last when children arrive late', () => {
    const node = host('<p>Een</p>');
    ownNode(node, 'note', 'Ja');
    node.insertAdjacentHTML('beforeend', '<p>Twee</p>');
    ownNode(node, 'note', 'Ja');
    expect(node.innerHTML).to.equal(`<p>Een</p><p>Twee</p>${OWN}`);
  });

  it('follows the child it belongs to', () => {
    const node = host('<p>Een</p><p>Twee</p>');
    ownNode(node, 'note', 'Ja', node.firstElementChild);
    expect(node.innerHTML).to.equal(`<p>Een</p>${OWN}<p>Twee</p>`);
    ownNode(node, 'note', 'Ja', node.lastElementChild);
    expect(node.innerHTML).to.equal(`<p>Een</p><p>Twee</p>${OWN}`);
  });

  it('does not mistake the node of an element inside for its own', () => {
    const node = host(`<div>${OWN}</div>`);
    ownNode(node, 'note', null);
    expect(node.innerHTML).to.equal(`<div>${OWN}</div>`);
  });

  it('changes nothing when there is nothing to change', () => {
    const node = host('<p>Een</p>');
    ownNode(node, 'note', 'Ja');
    const observer = new MutationObserver(() => undefined);
    observer.observe(node, { childList: true, subtree: true, characterData: true, attributes: true });
    ownNode(node, 'note', 'Ja');
    expect(observer.takeRecords()).to.deep.equal([]);
  });
});
