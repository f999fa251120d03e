// The part of the Sass module that is the same whatever the tokens are.

/** `token`, `value`, and what says which name was meant. */
export const FUNCTIONS = `
// How many letters have to be added, left out or changed to make one name of another (Levenshtein).
@function -distance($a, $b) {
  // Sass counts "from 1 through 0" downwards.
  @if $a == '' {
    @return string.length($b);
  }
  $row: ();
  @for $j from 0 through string.length($b) {
    $row: list.append($row, $j);
  }
  @for $i from 1 through string.length($a) {
    $next: ($i,);
    @for $j from 1 through string.length($b) {
      $least: list.nth($row, $j);
      @if string.slice($a, $i, $i) != string.slice($b, $j, $j) {
        $least: math.min($least, list.nth($row, $j + 1), list.nth($next, $j)) + 1;
      }
      $next: list.append($next, $least);
    }
    $row: $next;
  }
  @return list.nth($row, list.length($row));
}

@function -nearest($name, $names) {
  $best: list.nth($names, 1);
  $least: -distance($name, $best);
  @each $other in $names {
    $found: -distance($name, $other);
    @if $found < $least {
      $best: $other;
      $least: $found;
    }
  }
  @return $best;
}

@function -known($what, $name, $names) {
  @if not list.index($names, $name) {
    @error string.unquote('Naast has no #{$what} "#{$name}". Did you mean "#{-nearest('#{$name}', $names)}"?');
  }
  @return $name;
}

/// The custom property of a token, which follows the theme and the pace: token('text-default').
/// @param {String} $name one of $names
@function token($name) {
  $name: -known('token', $name, $names);
  @if list.index($without-property, $name) {
    @error string.unquote('The token "#{$name}" has no custom property. Write value("#{$name}") for its value.');
  }
  @return string.unquote('var(--naast-#{$name})');
}

/// The value of a token in one mode: value('text-default', 'dark').
/// @param {String} $name one of $names
/// @param {String} $mode [light] one of the keys of $modes
@function value($name, $mode: 'light') {
  $values: map.get($modes, -known('mode', $mode, map.keys($modes)));
  @return map.get($values, -known('token', $name, $names));
}
`;

/** The breakpoints, as mixins. */
export const MEDIA = `
/// Styles for pages that are at least this wide: @include naast.from('medium') { … }
/// @param {String} $breakpoint one of the keys of $breakpoints
@mixin from($breakpoint) {
  @media (min-width: #{map.get($breakpoints, -known('breakpoint', $breakpoint, map.keys($breakpoints)))}) {
    @content;
  }
}

/// Styles for pages that are narrower than this: @include naast.below('medium') { … }
/// @param {String} $breakpoint one of the keys of $breakpoints
@mixin below($breakpoint) {
  @media not all and (min-width: #{map.get($breakpoints, -known('breakpoint', $breakpoint, map.keys($breakpoints)))}) {
    @content;
  }
}
`;
