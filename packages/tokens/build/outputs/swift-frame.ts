// The part of the Swift file that is the same whatever the tokens are.

export const HEAD = `// Colours are sRGB, written as 0xRRGGBBAA; a duration is in seconds.
import SwiftUI
import UIKit

extension Color {
    /// A colour that the system resolves: light or dark, with more contrast where a person asked for it.
    static func naast(light: UInt32, dark: UInt32, contrast: UInt32, contrastDark: UInt32) -> Color {
        Color(UIColor { traits in
            let isDark = traits.userInterfaceStyle == .dark
            let hasContrast = traits.accessibilityContrast == .high
            let value = hasContrast ? (isDark ? contrastDark : contrast) : (isDark ? dark : light)
            let channel = { (shift: UInt32) in CGFloat((value >> shift) & 0xFF) / 255 }
            return UIColor(red: channel(24), green: channel(16), blue: channel(8), alpha: channel(0))
        })
    }
}

extension Font.Weight {
    /// The weight of SwiftUI nearest to a number from 1 to 1000.
    static func naast(_ number: Int) -> Font.Weight {
        switch number {
        case ..<150: return .ultraLight
        case ..<250: return .thin
        case ..<350: return .light
        case ..<450: return .regular
        case ..<550: return .medium
        case ..<650: return .semibold
        case ..<750: return .bold
        case ..<850: return .heavy
        default: return .black
        }
    }
}

/// One shadow, drawn under a shape or, with inset, inside it. SwiftUI takes half the blur as radius, and has no spread.
public struct NaastShadow: Sendable {
    public let color: Color
    public let x: CGFloat
    public let y: CGFloat
    public let blur: CGFloat
    public let spread: CGFloat
    public let inset: Bool
}

/// The edge of a part.
public struct NaastBorder: Sendable {
    public let color: Color
    public let width: CGFloat
    public let style: String
}

/// How the speed of a change runs.
public struct NaastCurve: Sendable {
    public let x1: Double
    public let y1: Double
    public let x2: Double
    public let y2: Double

    public func animation(duration: TimeInterval) -> Animation {
        .timingCurve(x1, y1, x2, y2, duration: duration)
    }
}

/// How long a change takes, after which delay, and how its speed runs.
public struct NaastTransition: Sendable {
    public let duration: TimeInterval
    public let delay: TimeInterval
    public let curve: NaastCurve

    public var animation: Animation {
        curve.animation(duration: duration).delay(delay)
    }
}

/// The look of a text. Its font follows Dynamic Type.
public struct NaastTextStyle: Sendable {
    public let family: String
    /// In points, at the usual text size of the system.
    public let size: CGFloat
    public let weight: Font.Weight
    /// The height of a line, as a multiple of the size.
    public let lineHeight: CGFloat
    public let letterSpacing: CGFloat

    public var font: Font {
        Font.custom(family, size: size, relativeTo: .body).weight(weight)
    }
}
`;

export const TAIL = `private struct NaastPaceKey: EnvironmentKey {
    static let defaultValue = NaastPace.standard
}

extension EnvironmentValues {
    /// The pace of the views inside: .environment(\\.naastPace, .calm)
    public var naastPace: NaastPace {
        get { self[NaastPaceKey.self] }
        set { self[NaastPaceKey.self] = newValue }
    }
}

extension Font {
    /// A font of Naast in one of the text sizes of a pace. It follows Dynamic Type: .naast(pace.textSize3)
    public static func naast(_ size: CGFloat, weight: Font.Weight = NaastConstants.weightRegular) -> Font {
        Font.custom(NaastConstants.fontText, size: size, relativeTo: .body).weight(weight)
    }
}
`;
