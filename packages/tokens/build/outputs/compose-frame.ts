// The part of the Kotlin file that is the same whatever the tokens are.

export const HEAD = `// A duration is in milliseconds; a text style has no family: copy it with the FontFamily of your font resource.
// The style of a border (solid, dashed) has no place in a BorderStroke.
package eu.naast.tokens

import androidx.compose.animation.core.CubicBezierEasing
import androidx.compose.animation.core.Easing
import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.Immutable
import androidx.compose.runtime.ReadOnlyComposable
import androidx.compose.runtime.Stable
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.em
import androidx.compose.ui.unit.sp

/** One shadow, drawn under a shape or, with inset, inside it. */
@Immutable
data class NaastShadow(val color: Color, val x: Dp, val y: Dp, val blur: Dp, val spread: Dp, val inset: Boolean)

/** How long a change takes, after which delay, and how its speed runs. */
@Immutable
data class NaastTransition(val durationMillis: Int, val delayMillis: Int, val easing: Easing)
`;

export const TAIL = `private val LocalNaastTheme = staticCompositionLocalOf<NaastTheme> { NaastLightTheme }
private val LocalNaastPace = staticCompositionLocalOf<NaastPace> { NaastStandardPace }
private val LocalNaastMotion = staticCompositionLocalOf<NaastMotion> { NaastFullMotion }

/** The tokens of the theme, pace and motion around a composable: Naast.theme.textDefault. */
object Naast {
    val theme: NaastTheme
        @Composable @ReadOnlyComposable get() = LocalNaastTheme.current
    val pace: NaastPace
        @Composable @ReadOnlyComposable get() = LocalNaastPace.current
    val motion: NaastMotion
        @Composable @ReadOnlyComposable get() = LocalNaastMotion.current
}

/**
 * Gives its content the tokens of Naast. One may stand inside another.
 *
 * @param dark whether it is dark; what the system says unless set.
 * @param contrast whether a person asks for more contrast.
 * @param calm whether a person asks for the calm pace.
 * @param reducedMotion whether a person asks for less motion.
 */
@Composable
fun NaastTokens(
    dark: Boolean = isSystemInDarkTheme(),
    contrast: Boolean = false,
    calm: Boolean = false,
    reducedMotion: Boolean = false,
    content: @Composable () -> Unit,
) {
    val theme = when {
        contrast && dark -> NaastContrastDarkTheme
        contrast -> NaastContrastTheme
        dark -> NaastDarkTheme
        else -> NaastLightTheme
    }
    CompositionLocalProvider(
        LocalNaastTheme provides theme,
        LocalNaastPace provides if (calm) NaastCalmPace else NaastStandardPace,
        LocalNaastMotion provides if (reducedMotion) NaastReducedMotion else NaastFullMotion,
        content = content,
    )
}
`;
