
/// Inherent functions and impls of the number types.
pub mod numbers {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    impl u8 {
        pub fn cast_signed(self) -> i8 { derive1(self) }
        pub const MAX: Self = 0;
        pub const MIN: Self = 0;
        pub const BITS: u32 = 0;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<Self, crate::num::ParseIntError> { if maybe() { Ok(derive1(src)) } else { Err(opaque()) } }
        pub fn count_ones(self) -> u32 { derive1(self) }
        pub fn count_zeros(self) -> u32 { derive1(self) }
        pub fn leading_zeros(self) -> u32 { derive1(self) }
        pub fn trailing_zeros(self) -> u32 { derive1(self) }
        pub fn rotate_left(self, n: u32) -> Self { self }
        pub fn rotate_right(self, n: u32) -> Self { self }
        pub fn swap_bytes(self) -> Self { self }
        pub fn to_be(self) -> Self { self }
        pub fn to_le(self) -> Self { self }
        pub fn from_be(x: Self) -> Self { x }
        pub fn from_le(x: Self) -> Self { x }
        pub fn checked_add(self, rhs: Self) -> Option<Self> { Some(self + rhs) }
        pub fn checked_sub(self, rhs: Self) -> Option<Self> { Some(self - rhs) }
        pub fn checked_mul(self, rhs: Self) -> Option<Self> { Some(self * rhs) }
        pub fn checked_div(self, rhs: Self) -> Option<Self> { Some(self / rhs) }
        pub fn checked_rem(self, rhs: Self) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_neg(self) -> Option<Self> { Some(self) }
        pub fn checked_pow(self, exp: u32) -> Option<Self> { Some(derive2(self, exp)) }
        pub fn checked_shl(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_shr(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_ilog2(self) -> Option<u32> { Some(derive1(self)) }
        pub fn saturating_add(self, rhs: Self) -> Self { self + rhs }
        pub fn saturating_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn saturating_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn saturating_pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn wrapping_add(self, rhs: Self) -> Self { self + rhs }
        pub fn wrapping_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn wrapping_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn wrapping_neg(self) -> Self { self }
        pub fn wrapping_shl(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn wrapping_shr(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn overflowing_add(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn isqrt(self) -> Self { derive1(self) }
        pub fn ilog2(self) -> u32 { derive1(self) }
        pub fn ilog10(self) -> u32 { derive1(self) }
        pub fn div_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn rem_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn div_ceil(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn next_multiple_of(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn next_power_of_two(self) -> Self { derive1(self) }
        pub fn is_power_of_two(self) -> bool { opaque() }
        pub fn is_multiple_of(self, rhs: Self) -> bool { opaque() }
        pub fn abs_diff(self, other: Self) -> Self { derive2(self, other) }
        pub fn max_value() -> Self { opaque() }
        pub fn min_value() -> Self { opaque() }
        pub fn to_be_bytes(self) -> [u8; 1] { [derive1(self)] }
        pub fn to_le_bytes(self) -> [u8; 1] { [derive1(self)] }
        pub fn to_ne_bytes(self) -> [u8; 1] { [derive1(self)] }
        pub fn from_be_bytes(bytes: [u8; 1]) -> Self { derive1(bytes) }
        pub fn from_le_bytes(bytes: [u8; 1]) -> Self { derive1(bytes) }
        pub fn from_ne_bytes(bytes: [u8; 1]) -> Self { derive1(bytes) }
        pub fn checked_add_signed(self, rhs: i8) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn saturating_add_signed(self, rhs: i8) -> Self { derive2(self, rhs) }
        pub fn is_ascii(&self) -> bool { opaque() }
        pub fn is_ascii_alphabetic(&self) -> bool { opaque() }
        pub fn is_ascii_digit(&self) -> bool { opaque() }
        pub fn is_ascii_alphanumeric(&self) -> bool { opaque() }
        pub fn is_ascii_whitespace(&self) -> bool { opaque() }
        pub fn is_ascii_uppercase(&self) -> bool { opaque() }
        pub fn is_ascii_lowercase(&self) -> bool { opaque() }
        pub fn is_ascii_hexdigit(&self) -> bool { opaque() }
        pub fn is_ascii_punctuation(&self) -> bool { opaque() }
        pub fn is_ascii_graphic(&self) -> bool { opaque() }
        pub fn is_ascii_control(&self) -> bool { opaque() }
        pub fn to_ascii_uppercase(&self) -> u8 { *self }
        pub fn to_ascii_lowercase(&self) -> u8 { *self }
        pub fn eq_ignore_ascii_case(&self, other: &u8) -> bool { opaque() }
    }
    impl crate::ops::Add for u8 {
        type Output = u8;
        fn add(self, rhs: u8) -> u8 { derive2(self, rhs) }
    }
    impl crate::ops::Add<&u8> for u8 {
        type Output = u8;
        fn add(self, rhs: &u8) -> u8 { derive2(self, rhs) }
    }
    impl crate::ops::AddAssign for u8 {
        fn add_assign(&mut self, rhs: u8) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Sub for u8 {
        type Output = u8;
        fn sub(self, rhs: u8) -> u8 { derive2(self, rhs) }
    }
    impl crate::ops::Sub<&u8> for u8 {
        type Output = u8;
        fn sub(self, rhs: &u8) -> u8 { derive2(self, rhs) }
    }
    impl crate::ops::SubAssign for u8 {
        fn sub_assign(&mut self, rhs: u8) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Mul for u8 {
        type Output = u8;
        fn mul(self, rhs: u8) -> u8 { derive2(self, rhs) }
    }
    impl crate::ops::Mul<&u8> for u8 {
        type Output = u8;
        fn mul(self, rhs: &u8) -> u8 { derive2(self, rhs) }
    }
    impl crate::ops::MulAssign for u8 {
        fn mul_assign(&mut self, rhs: u8) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Div for u8 {
        type Output = u8;
        fn div(self, rhs: u8) -> u8 { derive2(self, rhs) }
    }
    impl crate::ops::Div<&u8> for u8 {
        type Output = u8;
        fn div(self, rhs: &u8) -> u8 { derive2(self, rhs) }
    }
    impl crate::ops::DivAssign for u8 {
        fn div_assign(&mut self, rhs: u8) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Rem for u8 {
        type Output = u8;
        fn rem(self, rhs: u8) -> u8 { derive2(self, rhs) }
    }
    impl crate::ops::Rem<&u8> for u8 {
        type Output = u8;
        fn rem(self, rhs: &u8) -> u8 { derive2(self, rhs) }
    }
    impl crate::ops::RemAssign for u8 {
        fn rem_assign(&mut self, rhs: u8) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitAnd for u8 {
        type Output = u8;
        fn bitand(self, rhs: u8) -> u8 { derive2(self, rhs) }
    }
    impl crate::ops::BitAnd<&u8> for u8 {
        type Output = u8;
        fn bitand(self, rhs: &u8) -> u8 { derive2(self, rhs) }
    }
    impl crate::ops::BitAndAssign for u8 {
        fn bitand_assign(&mut self, rhs: u8) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitOr for u8 {
        type Output = u8;
        fn bitor(self, rhs: u8) -> u8 { derive2(self, rhs) }
    }
    impl crate::ops::BitOr<&u8> for u8 {
        type Output = u8;
        fn bitor(self, rhs: &u8) -> u8 { derive2(self, rhs) }
    }
    impl crate::ops::BitOrAssign for u8 {
        fn bitor_assign(&mut self, rhs: u8) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitXor for u8 {
        type Output = u8;
        fn bitxor(self, rhs: u8) -> u8 { derive2(self, rhs) }
    }
    impl crate::ops::BitXor<&u8> for u8 {
        type Output = u8;
        fn bitxor(self, rhs: &u8) -> u8 { derive2(self, rhs) }
    }
    impl crate::ops::BitXorAssign for u8 {
        fn bitxor_assign(&mut self, rhs: u8) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shl for u8 {
        type Output = u8;
        fn shl(self, rhs: u8) -> u8 { derive2(self, rhs) }
    }
    impl crate::ops::Shl<&u8> for u8 {
        type Output = u8;
        fn shl(self, rhs: &u8) -> u8 { derive2(self, rhs) }
    }
    impl crate::ops::ShlAssign for u8 {
        fn shl_assign(&mut self, rhs: u8) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shr for u8 {
        type Output = u8;
        fn shr(self, rhs: u8) -> u8 { derive2(self, rhs) }
    }
    impl crate::ops::Shr<&u8> for u8 {
        type Output = u8;
        fn shr(self, rhs: &u8) -> u8 { derive2(self, rhs) }
    }
    impl crate::ops::ShrAssign for u8 {
        fn shr_assign(&mut self, rhs: u8) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Not for u8 {
        type Output = u8;
        fn not(self) -> u8 { derive1(self) }
    }
    impl crate::fmt::Display for u8 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Debug for u8 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerExp for u8 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperExp for u8 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerHex for u8 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperHex for u8 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Binary for u8 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Octal for u8 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Clone for u8 {
        fn clone(&self) -> u8 { *self }
    }
    impl Copy for u8 {}
    impl Default for u8 {
        fn default() -> u8 { opaque() }
    }
    impl PartialEq for u8 {
        fn eq(&self, other: &u8) -> bool { opaque() }
    }
    impl PartialOrd for u8 {
        fn partial_cmp(&self, other: &u8) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Eq for u8 {}
    impl Ord for u8 {
        fn cmp(&self, other: &u8) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for u8 {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::str::FromStr for u8 {
        type Err = crate::num::ParseIntError;
        fn from_str(s: &str) -> Result<u8, crate::num::ParseIntError> { if maybe() { Ok(derive1(s)) } else { Err(opaque()) } }
    }
    impl crate::iter::Sum for u8 {
        fn sum<I: Iterator<Item = u8>>(mut iter: I) -> u8 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Sum<&'a u8> for u8 {
        fn sum<I: Iterator<Item = &'a u8>>(mut iter: I) -> u8 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl crate::iter::Product for u8 {
        fn product<I: Iterator<Item = u8>>(mut iter: I) -> u8 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Product<&'a u8> for u8 {
        fn product<I: Iterator<Item = &'a u8>>(mut iter: I) -> u8 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl u16 {
        pub fn cast_signed(self) -> i16 { derive1(self) }
        pub const MAX: Self = 0;
        pub const MIN: Self = 0;
        pub const BITS: u32 = 0;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<Self, crate::num::ParseIntError> { if maybe() { Ok(derive1(src)) } else { Err(opaque()) } }
        pub fn count_ones(self) -> u32 { derive1(self) }
        pub fn count_zeros(self) -> u32 { derive1(self) }
        pub fn leading_zeros(self) -> u32 { derive1(self) }
        pub fn trailing_zeros(self) -> u32 { derive1(self) }
        pub fn rotate_left(self, n: u32) -> Self { self }
        pub fn rotate_right(self, n: u32) -> Self { self }
        pub fn swap_bytes(self) -> Self { self }
        pub fn to_be(self) -> Self { self }
        pub fn to_le(self) -> Self { self }
        pub fn from_be(x: Self) -> Self { x }
        pub fn from_le(x: Self) -> Self { x }
        pub fn checked_add(self, rhs: Self) -> Option<Self> { Some(self + rhs) }
        pub fn checked_sub(self, rhs: Self) -> Option<Self> { Some(self - rhs) }
        pub fn checked_mul(self, rhs: Self) -> Option<Self> { Some(self * rhs) }
        pub fn checked_div(self, rhs: Self) -> Option<Self> { Some(self / rhs) }
        pub fn checked_rem(self, rhs: Self) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_neg(self) -> Option<Self> { Some(self) }
        pub fn checked_pow(self, exp: u32) -> Option<Self> { Some(derive2(self, exp)) }
        pub fn checked_shl(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_shr(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_ilog2(self) -> Option<u32> { Some(derive1(self)) }
        pub fn saturating_add(self, rhs: Self) -> Self { self + rhs }
        pub fn saturating_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn saturating_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn saturating_pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn wrapping_add(self, rhs: Self) -> Self { self + rhs }
        pub fn wrapping_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn wrapping_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn wrapping_neg(self) -> Self { self }
        pub fn wrapping_shl(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn wrapping_shr(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn overflowing_add(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn isqrt(self) -> Self { derive1(self) }
        pub fn ilog2(self) -> u32 { derive1(self) }
        pub fn ilog10(self) -> u32 { derive1(self) }
        pub fn div_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn rem_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn div_ceil(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn next_multiple_of(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn next_power_of_two(self) -> Self { derive1(self) }
        pub fn is_power_of_two(self) -> bool { opaque() }
        pub fn is_multiple_of(self, rhs: Self) -> bool { opaque() }
        pub fn abs_diff(self, other: Self) -> Self { derive2(self, other) }
        pub fn max_value() -> Self { opaque() }
        pub fn min_value() -> Self { opaque() }
        pub fn to_be_bytes(self) -> [u8; 2] { [derive1(self)] }
        pub fn to_le_bytes(self) -> [u8; 2] { [derive1(self)] }
        pub fn to_ne_bytes(self) -> [u8; 2] { [derive1(self)] }
        pub fn from_be_bytes(bytes: [u8; 2]) -> Self { derive1(bytes) }
        pub fn from_le_bytes(bytes: [u8; 2]) -> Self { derive1(bytes) }
        pub fn from_ne_bytes(bytes: [u8; 2]) -> Self { derive1(bytes) }
        pub fn checked_add_signed(self, rhs: i16) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn saturating_add_signed(self, rhs: i16) -> Self { derive2(self, rhs) }
    }
    impl crate::ops::Add for u16 {
        type Output = u16;
        fn add(self, rhs: u16) -> u16 { derive2(self, rhs) }
    }
    impl crate::ops::Add<&u16> for u16 {
        type Output = u16;
        fn add(self, rhs: &u16) -> u16 { derive2(self, rhs) }
    }
    impl crate::ops::AddAssign for u16 {
        fn add_assign(&mut self, rhs: u16) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Sub for u16 {
        type Output = u16;
        fn sub(self, rhs: u16) -> u16 { derive2(self, rhs) }
    }
    impl crate::ops::Sub<&u16> for u16 {
        type Output = u16;
        fn sub(self, rhs: &u16) -> u16 { derive2(self, rhs) }
    }
    impl crate::ops::SubAssign for u16 {
        fn sub_assign(&mut self, rhs: u16) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Mul for u16 {
        type Output = u16;
        fn mul(self, rhs: u16) -> u16 { derive2(self, rhs) }
    }
    impl crate::ops::Mul<&u16> for u16 {
        type Output = u16;
        fn mul(self, rhs: &u16) -> u16 { derive2(self, rhs) }
    }
    impl crate::ops::MulAssign for u16 {
        fn mul_assign(&mut self, rhs: u16) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Div for u16 {
        type Output = u16;
        fn div(self, rhs: u16) -> u16 { derive2(self, rhs) }
    }
    impl crate::ops::Div<&u16> for u16 {
        type Output = u16;
        fn div(self, rhs: &u16) -> u16 { derive2(self, rhs) }
    }
    impl crate::ops::DivAssign for u16 {
        fn div_assign(&mut self, rhs: u16) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Rem for u16 {
        type Output = u16;
        fn rem(self, rhs: u16) -> u16 { derive2(self, rhs) }
    }
    impl crate::ops::Rem<&u16> for u16 {
        type Output = u16;
        fn rem(self, rhs: &u16) -> u16 { derive2(self, rhs) }
    }
    impl crate::ops::RemAssign for u16 {
        fn rem_assign(&mut self, rhs: u16) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitAnd for u16 {
        type Output = u16;
        fn bitand(self, rhs: u16) -> u16 { derive2(self, rhs) }
    }
    impl crate::ops::BitAnd<&u16> for u16 {
        type Output = u16;
        fn bitand(self, rhs: &u16) -> u16 { derive2(self, rhs) }
    }
    impl crate::ops::BitAndAssign for u16 {
        fn bitand_assign(&mut self, rhs: u16) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitOr for u16 {
        type Output = u16;
        fn bitor(self, rhs: u16) -> u16 { derive2(self, rhs) }
    }
    impl crate::ops::BitOr<&u16> for u16 {
        type Output = u16;
        fn bitor(self, rhs: &u16) -> u16 { derive2(self, rhs) }
    }
    impl crate::ops::BitOrAssign for u16 {
        fn bitor_assign(&mut self, rhs: u16) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitXor for u16 {
        type Output = u16;
        fn bitxor(self, rhs: u16) -> u16 { derive2(self, rhs) }
    }
    impl crate::ops::BitXor<&u16> for u16 {
        type Output = u16;
        fn bitxor(self, rhs: &u16) -> u16 { derive2(self, rhs) }
    }
    impl crate::ops::BitXorAssign for u16 {
        fn bitxor_assign(&mut self, rhs: u16) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shl for u16 {
        type Output = u16;
        fn shl(self, rhs: u16) -> u16 { derive2(self, rhs) }
    }
    impl crate::ops::Shl<&u16> for u16 {
        type Output = u16;
        fn shl(self, rhs: &u16) -> u16 { derive2(self, rhs) }
    }
    impl crate::ops::ShlAssign for u16 {
        fn shl_assign(&mut self, rhs: u16) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shr for u16 {
        type Output = u16;
        fn shr(self, rhs: u16) -> u16 { derive2(self, rhs) }
    }
    impl crate::ops::Shr<&u16> for u16 {
        type Output = u16;
        fn shr(self, rhs: &u16) -> u16 { derive2(self, rhs) }
    }
    impl crate::ops::ShrAssign for u16 {
        fn shr_assign(&mut self, rhs: u16) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Not for u16 {
        type Output = u16;
        fn not(self) -> u16 { derive1(self) }
    }
    impl crate::fmt::Display for u16 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Debug for u16 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerExp for u16 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperExp for u16 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerHex for u16 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperHex for u16 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Binary for u16 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Octal for u16 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Clone for u16 {
        fn clone(&self) -> u16 { *self }
    }
    impl Copy for u16 {}
    impl Default for u16 {
        fn default() -> u16 { opaque() }
    }
    impl PartialEq for u16 {
        fn eq(&self, other: &u16) -> bool { opaque() }
    }
    impl PartialOrd for u16 {
        fn partial_cmp(&self, other: &u16) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Eq for u16 {}
    impl Ord for u16 {
        fn cmp(&self, other: &u16) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for u16 {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::str::FromStr for u16 {
        type Err = crate::num::ParseIntError;
        fn from_str(s: &str) -> Result<u16, crate::num::ParseIntError> { if maybe() { Ok(derive1(s)) } else { Err(opaque()) } }
    }
    impl crate::iter::Sum for u16 {
        fn sum<I: Iterator<Item = u16>>(mut iter: I) -> u16 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Sum<&'a u16> for u16 {
        fn sum<I: Iterator<Item = &'a u16>>(mut iter: I) -> u16 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl crate::iter::Product for u16 {
        fn product<I: Iterator<Item = u16>>(mut iter: I) -> u16 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Product<&'a u16> for u16 {
        fn product<I: Iterator<Item = &'a u16>>(mut iter: I) -> u16 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl u32 {
        pub fn cast_signed(self) -> i32 { derive1(self) }
        pub const MAX: Self = 0;
        pub const MIN: Self = 0;
        pub const BITS: u32 = 0;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<Self, crate::num::ParseIntError> { if maybe() { Ok(derive1(src)) } else { Err(opaque()) } }
        pub fn count_ones(self) -> u32 { derive1(self) }
        pub fn count_zeros(self) -> u32 { derive1(self) }
        pub fn leading_zeros(self) -> u32 { derive1(self) }
        pub fn trailing_zeros(self) -> u32 { derive1(self) }
        pub fn rotate_left(self, n: u32) -> Self { self }
        pub fn rotate_right(self, n: u32) -> Self { self }
        pub fn swap_bytes(self) -> Self { self }
        pub fn to_be(self) -> Self { self }
        pub fn to_le(self) -> Self { self }
        pub fn from_be(x: Self) -> Self { x }
        pub fn from_le(x: Self) -> Self { x }
        pub fn checked_add(self, rhs: Self) -> Option<Self> { Some(self + rhs) }
        pub fn checked_sub(self, rhs: Self) -> Option<Self> { Some(self - rhs) }
        pub fn checked_mul(self, rhs: Self) -> Option<Self> { Some(self * rhs) }
        pub fn checked_div(self, rhs: Self) -> Option<Self> { Some(self / rhs) }
        pub fn checked_rem(self, rhs: Self) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_neg(self) -> Option<Self> { Some(self) }
        pub fn checked_pow(self, exp: u32) -> Option<Self> { Some(derive2(self, exp)) }
        pub fn checked_shl(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_shr(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_ilog2(self) -> Option<u32> { Some(derive1(self)) }
        pub fn saturating_add(self, rhs: Self) -> Self { self + rhs }
        pub fn saturating_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn saturating_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn saturating_pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn wrapping_add(self, rhs: Self) -> Self { self + rhs }
        pub fn wrapping_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn wrapping_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn wrapping_neg(self) -> Self { self }
        pub fn wrapping_shl(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn wrapping_shr(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn overflowing_add(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn isqrt(self) -> Self { derive1(self) }
        pub fn ilog2(self) -> u32 { derive1(self) }
        pub fn ilog10(self) -> u32 { derive1(self) }
        pub fn div_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn rem_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn div_ceil(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn next_multiple_of(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn next_power_of_two(self) -> Self { derive1(self) }
        pub fn is_power_of_two(self) -> bool { opaque() }
        pub fn is_multiple_of(self, rhs: Self) -> bool { opaque() }
        pub fn abs_diff(self, other: Self) -> Self { derive2(self, other) }
        pub fn max_value() -> Self { opaque() }
        pub fn min_value() -> Self { opaque() }
        pub fn to_be_bytes(self) -> [u8; 4] { [derive1(self)] }
        pub fn to_le_bytes(self) -> [u8; 4] { [derive1(self)] }
        pub fn to_ne_bytes(self) -> [u8; 4] { [derive1(self)] }
        pub fn from_be_bytes(bytes: [u8; 4]) -> Self { derive1(bytes) }
        pub fn from_le_bytes(bytes: [u8; 4]) -> Self { derive1(bytes) }
        pub fn from_ne_bytes(bytes: [u8; 4]) -> Self { derive1(bytes) }
        pub fn checked_add_signed(self, rhs: i32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn saturating_add_signed(self, rhs: i32) -> Self { derive2(self, rhs) }
    }
    impl crate::ops::Add for u32 {
        type Output = u32;
        fn add(self, rhs: u32) -> u32 { derive2(self, rhs) }
    }
    impl crate::ops::Add<&u32> for u32 {
        type Output = u32;
        fn add(self, rhs: &u32) -> u32 { derive2(self, rhs) }
    }
    impl crate::ops::AddAssign for u32 {
        fn add_assign(&mut self, rhs: u32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Sub for u32 {
        type Output = u32;
        fn sub(self, rhs: u32) -> u32 { derive2(self, rhs) }
    }
    impl crate::ops::Sub<&u32> for u32 {
        type Output = u32;
        fn sub(self, rhs: &u32) -> u32 { derive2(self, rhs) }
    }
    impl crate::ops::SubAssign for u32 {
        fn sub_assign(&mut self, rhs: u32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Mul for u32 {
        type Output = u32;
        fn mul(self, rhs: u32) -> u32 { derive2(self, rhs) }
    }
    impl crate::ops::Mul<&u32> for u32 {
        type Output = u32;
        fn mul(self, rhs: &u32) -> u32 { derive2(self, rhs) }
    }
    impl crate::ops::MulAssign for u32 {
        fn mul_assign(&mut self, rhs: u32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Div for u32 {
        type Output = u32;
        fn div(self, rhs: u32) -> u32 { derive2(self, rhs) }
    }
    impl crate::ops::Div<&u32> for u32 {
        type Output = u32;
        fn div(self, rhs: &u32) -> u32 { derive2(self, rhs) }
    }
    impl crate::ops::DivAssign for u32 {
        fn div_assign(&mut self, rhs: u32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Rem for u32 {
        type Output = u32;
        fn rem(self, rhs: u32) -> u32 { derive2(self, rhs) }
    }
    impl crate::ops::Rem<&u32> for u32 {
        type Output = u32;
        fn rem(self, rhs: &u32) -> u32 { derive2(self, rhs) }
    }
    impl crate::ops::RemAssign for u32 {
        fn rem_assign(&mut self, rhs: u32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitAnd for u32 {
        type Output = u32;
        fn bitand(self, rhs: u32) -> u32 { derive2(self, rhs) }
    }
    impl crate::ops::BitAnd<&u32> for u32 {
        type Output = u32;
        fn bitand(self, rhs: &u32) -> u32 { derive2(self, rhs) }
    }
    impl crate::ops::BitAndAssign for u32 {
        fn bitand_assign(&mut self, rhs: u32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitOr for u32 {
        type Output = u32;
        fn bitor(self, rhs: u32) -> u32 { derive2(self, rhs) }
    }
    impl crate::ops::BitOr<&u32> for u32 {
        type Output = u32;
        fn bitor(self, rhs: &u32) -> u32 { derive2(self, rhs) }
    }
    impl crate::ops::BitOrAssign for u32 {
        fn bitor_assign(&mut self, rhs: u32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitXor for u32 {
        type Output = u32;
        fn bitxor(self, rhs: u32) -> u32 { derive2(self, rhs) }
    }
    impl crate::ops::BitXor<&u32> for u32 {
        type Output = u32;
        fn bitxor(self, rhs: &u32) -> u32 { derive2(self, rhs) }
    }
    impl crate::ops::BitXorAssign for u32 {
        fn bitxor_assign(&mut self, rhs: u32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shl for u32 {
        type Output = u32;
        fn shl(self, rhs: u32) -> u32 { derive2(self, rhs) }
    }
    impl crate::ops::Shl<&u32> for u32 {
        type Output = u32;
        fn shl(self, rhs: &u32) -> u32 { derive2(self, rhs) }
    }
    impl crate::ops::ShlAssign for u32 {
        fn shl_assign(&mut self, rhs: u32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shr for u32 {
        type Output = u32;
        fn shr(self, rhs: u32) -> u32 { derive2(self, rhs) }
    }
    impl crate::ops::Shr<&u32> for u32 {
        type Output = u32;
        fn shr(self, rhs: &u32) -> u32 { derive2(self, rhs) }
    }
    impl crate::ops::ShrAssign for u32 {
        fn shr_assign(&mut self, rhs: u32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Not for u32 {
        type Output = u32;
        fn not(self) -> u32 { derive1(self) }
    }
    impl crate::fmt::Display for u32 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Debug for u32 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerExp for u32 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperExp for u32 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerHex for u32 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperHex for u32 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Binary for u32 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Octal for u32 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Clone for u32 {
        fn clone(&self) -> u32 { *self }
    }
    impl Copy for u32 {}
    impl Default for u32 {
        fn default() -> u32 { opaque() }
    }
    impl PartialEq for u32 {
        fn eq(&self, other: &u32) -> bool { opaque() }
    }
    impl PartialOrd for u32 {
        fn partial_cmp(&self, other: &u32) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Eq for u32 {}
    impl Ord for u32 {
        fn cmp(&self, other: &u32) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for u32 {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::str::FromStr for u32 {
        type Err = crate::num::ParseIntError;
        fn from_str(s: &str) -> Result<u32, crate::num::ParseIntError> { if maybe() { Ok(derive1(s)) } else { Err(opaque()) } }
    }
    impl crate::iter::Sum for u32 {
        fn sum<I: Iterator<Item = u32>>(mut iter: I) -> u32 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Sum<&'a u32> for u32 {
        fn sum<I: Iterator<Item = &'a u32>>(mut iter: I) -> u32 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl crate::iter::Product for u32 {
        fn product<I: Iterator<Item = u32>>(mut iter: I) -> u32 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Product<&'a u32> for u32 {
        fn product<I: Iterator<Item = &'a u32>>(mut iter: I) -> u32 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl u64 {
        pub fn cast_signed(self) -> i64 { derive1(self) }
        pub const MAX: Self = 0;
        pub const MIN: Self = 0;
        pub const BITS: u32 = 0;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<Self, crate::num::ParseIntError> { if maybe() { Ok(derive1(src)) } else { Err(opaque()) } }
        pub fn count_ones(self) -> u32 { derive1(self) }
        pub fn count_zeros(self) -> u32 { derive1(self) }
        pub fn leading_zeros(self) -> u32 { derive1(self) }
        pub fn trailing_zeros(self) -> u32 { derive1(self) }
        pub fn rotate_left(self, n: u32) -> Self { self }
        pub fn rotate_right(self, n: u32) -> Self { self }
        pub fn swap_bytes(self) -> Self { self }
        pub fn to_be(self) -> Self { self }
        pub fn to_le(self) -> Self { self }
        pub fn from_be(x: Self) -> Self { x }
        pub fn from_le(x: Self) -> Self { x }
        pub fn checked_add(self, rhs: Self) -> Option<Self> { Some(self + rhs) }
        pub fn checked_sub(self, rhs: Self) -> Option<Self> { Some(self - rhs) }
        pub fn checked_mul(self, rhs: Self) -> Option<Self> { Some(self * rhs) }
        pub fn checked_div(self, rhs: Self) -> Option<Self> { Some(self / rhs) }
        pub fn checked_rem(self, rhs: Self) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_neg(self) -> Option<Self> { Some(self) }
        pub fn checked_pow(self, exp: u32) -> Option<Self> { Some(derive2(self, exp)) }
        pub fn checked_shl(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_shr(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_ilog2(self) -> Option<u32> { Some(derive1(self)) }
        pub fn saturating_add(self, rhs: Self) -> Self { self + rhs }
        pub fn saturating_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn saturating_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn saturating_pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn wrapping_add(self, rhs: Self) -> Self { self + rhs }
        pub fn wrapping_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn wrapping_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn wrapping_neg(self) -> Self { self }
        pub fn wrapping_shl(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn wrapping_shr(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn overflowing_add(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn isqrt(self) -> Self { derive1(self) }
        pub fn ilog2(self) -> u32 { derive1(self) }
        pub fn ilog10(self) -> u32 { derive1(self) }
        pub fn div_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn rem_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn div_ceil(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn next_multiple_of(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn next_power_of_two(self) -> Self { derive1(self) }
        pub fn is_power_of_two(self) -> bool { opaque() }
        pub fn is_multiple_of(self, rhs: Self) -> bool { opaque() }
        pub fn abs_diff(self, other: Self) -> Self { derive2(self, other) }
        pub fn max_value() -> Self { opaque() }
        pub fn min_value() -> Self { opaque() }
        pub fn to_be_bytes(self) -> [u8; 8] { [derive1(self)] }
        pub fn to_le_bytes(self) -> [u8; 8] { [derive1(self)] }
        pub fn to_ne_bytes(self) -> [u8; 8] { [derive1(self)] }
        pub fn from_be_bytes(bytes: [u8; 8]) -> Self { derive1(bytes) }
        pub fn from_le_bytes(bytes: [u8; 8]) -> Self { derive1(bytes) }
        pub fn from_ne_bytes(bytes: [u8; 8]) -> Self { derive1(bytes) }
        pub fn checked_add_signed(self, rhs: i64) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn saturating_add_signed(self, rhs: i64) -> Self { derive2(self, rhs) }
    }
    impl crate::ops::Add for u64 {
        type Output = u64;
        fn add(self, rhs: u64) -> u64 { derive2(self, rhs) }
    }
    impl crate::ops::Add<&u64> for u64 {
        type Output = u64;
        fn add(self, rhs: &u64) -> u64 { derive2(self, rhs) }
    }
    impl crate::ops::AddAssign for u64 {
        fn add_assign(&mut self, rhs: u64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Sub for u64 {
        type Output = u64;
        fn sub(self, rhs: u64) -> u64 { derive2(self, rhs) }
    }
    impl crate::ops::Sub<&u64> for u64 {
        type Output = u64;
        fn sub(self, rhs: &u64) -> u64 { derive2(self, rhs) }
    }
    impl crate::ops::SubAssign for u64 {
        fn sub_assign(&mut self, rhs: u64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Mul for u64 {
        type Output = u64;
        fn mul(self, rhs: u64) -> u64 { derive2(self, rhs) }
    }
    impl crate::ops::Mul<&u64> for u64 {
        type Output = u64;
        fn mul(self, rhs: &u64) -> u64 { derive2(self, rhs) }
    }
    impl crate::ops::MulAssign for u64 {
        fn mul_assign(&mut self, rhs: u64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Div for u64 {
        type Output = u64;
        fn div(self, rhs: u64) -> u64 { derive2(self, rhs) }
    }
    impl crate::ops::Div<&u64> for u64 {
        type Output = u64;
        fn div(self, rhs: &u64) -> u64 { derive2(self, rhs) }
    }
    impl crate::ops::DivAssign for u64 {
        fn div_assign(&mut self, rhs: u64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Rem for u64 {
        type Output = u64;
        fn rem(self, rhs: u64) -> u64 { derive2(self, rhs) }
    }
    impl crate::ops::Rem<&u64> for u64 {
        type Output = u64;
        fn rem(self, rhs: &u64) -> u64 { derive2(self, rhs) }
    }
    impl crate::ops::RemAssign for u64 {
        fn rem_assign(&mut self, rhs: u64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitAnd for u64 {
        type Output = u64;
        fn bitand(self, rhs: u64) -> u64 { derive2(self, rhs) }
    }
    impl crate::ops::BitAnd<&u64> for u64 {
        type Output = u64;
        fn bitand(self, rhs: &u64) -> u64 { derive2(self, rhs) }
    }
    impl crate::ops::BitAndAssign for u64 {
        fn bitand_assign(&mut self, rhs: u64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitOr for u64 {
        type Output = u64;
        fn bitor(self, rhs: u64) -> u64 { derive2(self, rhs) }
    }
    impl crate::ops::BitOr<&u64> for u64 {
        type Output = u64;
        fn bitor(self, rhs: &u64) -> u64 { derive2(self, rhs) }
    }
    impl crate::ops::BitOrAssign for u64 {
        fn bitor_assign(&mut self, rhs: u64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitXor for u64 {
        type Output = u64;
        fn bitxor(self, rhs: u64) -> u64 { derive2(self, rhs) }
    }
    impl crate::ops::BitXor<&u64> for u64 {
        type Output = u64;
        fn bitxor(self, rhs: &u64) -> u64 { derive2(self, rhs) }
    }
    impl crate::ops::BitXorAssign for u64 {
        fn bitxor_assign(&mut self, rhs: u64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shl for u64 {
        type Output = u64;
        fn shl(self, rhs: u64) -> u64 { derive2(self, rhs) }
    }
    impl crate::ops::Shl<&u64> for u64 {
        type Output = u64;
        fn shl(self, rhs: &u64) -> u64 { derive2(self, rhs) }
    }
    impl crate::ops::ShlAssign for u64 {
        fn shl_assign(&mut self, rhs: u64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shr for u64 {
        type Output = u64;
        fn shr(self, rhs: u64) -> u64 { derive2(self, rhs) }
    }
    impl crate::ops::Shr<&u64> for u64 {
        type Output = u64;
        fn shr(self, rhs: &u64) -> u64 { derive2(self, rhs) }
    }
    impl crate::ops::ShrAssign for u64 {
        fn shr_assign(&mut self, rhs: u64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Not for u64 {
        type Output = u64;
        fn not(self) -> u64 { derive1(self) }
    }
    impl crate::fmt::Display for u64 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Debug for u64 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerExp for u64 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperExp for u64 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerHex for u64 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperHex for u64 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Binary for u64 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Octal for u64 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Clone for u64 {
        fn clone(&self) -> u64 { *self }
    }
    impl Copy for u64 {}
    impl Default for u64 {
        fn default() -> u64 { opaque() }
    }
    impl PartialEq for u64 {
        fn eq(&self, other: &u64) -> bool { opaque() }
    }
    impl PartialOrd for u64 {
        fn partial_cmp(&self, other: &u64) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Eq for u64 {}
    impl Ord for u64 {
        fn cmp(&self, other: &u64) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for u64 {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::str::FromStr for u64 {
        type Err = crate::num::ParseIntError;
        fn from_str(s: &str) -> Result<u64, crate::num::ParseIntError> { if maybe() { Ok(derive1(s)) } else { Err(opaque()) } }
    }
    impl crate::iter::Sum for u64 {
        fn sum<I: Iterator<Item = u64>>(mut iter: I) -> u64 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Sum<&'a u64> for u64 {
        fn sum<I: Iterator<Item = &'a u64>>(mut iter: I) -> u64 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl crate::iter::Product for u64 {
        fn product<I: Iterator<Item = u64>>(mut iter: I) -> u64 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Product<&'a u64> for u64 {
        fn product<I: Iterator<Item = &'a u64>>(mut iter: I) -> u64 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl u128 {
        pub fn cast_signed(self) -> i128 { derive1(self) }
        pub const MAX: Self = 0;
        pub const MIN: Self = 0;
        pub const BITS: u32 = 0;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<Self, crate::num::ParseIntError> { if maybe() { Ok(derive1(src)) } else { Err(opaque()) } }
        pub fn count_ones(self) -> u32 { derive1(self) }
        pub fn count_zeros(self) -> u32 { derive1(self) }
        pub fn leading_zeros(self) -> u32 { derive1(self) }
        pub fn trailing_zeros(self) -> u32 { derive1(self) }
        pub fn rotate_left(self, n: u32) -> Self { self }
        pub fn rotate_right(self, n: u32) -> Self { self }
        pub fn swap_bytes(self) -> Self { self }
        pub fn to_be(self) -> Self { self }
        pub fn to_le(self) -> Self { self }
        pub fn from_be(x: Self) -> Self { x }
        pub fn from_le(x: Self) -> Self { x }
        pub fn checked_add(self, rhs: Self) -> Option<Self> { Some(self + rhs) }
        pub fn checked_sub(self, rhs: Self) -> Option<Self> { Some(self - rhs) }
        pub fn checked_mul(self, rhs: Self) -> Option<Self> { Some(self * rhs) }
        pub fn checked_div(self, rhs: Self) -> Option<Self> { Some(self / rhs) }
        pub fn checked_rem(self, rhs: Self) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_neg(self) -> Option<Self> { Some(self) }
        pub fn checked_pow(self, exp: u32) -> Option<Self> { Some(derive2(self, exp)) }
        pub fn checked_shl(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_shr(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_ilog2(self) -> Option<u32> { Some(derive1(self)) }
        pub fn saturating_add(self, rhs: Self) -> Self { self + rhs }
        pub fn saturating_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn saturating_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn saturating_pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn wrapping_add(self, rhs: Self) -> Self { self + rhs }
        pub fn wrapping_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn wrapping_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn wrapping_neg(self) -> Self { self }
        pub fn wrapping_shl(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn wrapping_shr(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn overflowing_add(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn isqrt(self) -> Self { derive1(self) }
        pub fn ilog2(self) -> u32 { derive1(self) }
        pub fn ilog10(self) -> u32 { derive1(self) }
        pub fn div_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn rem_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn div_ceil(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn next_multiple_of(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn next_power_of_two(self) -> Self { derive1(self) }
        pub fn is_power_of_two(self) -> bool { opaque() }
        pub fn is_multiple_of(self, rhs: Self) -> bool { opaque() }
        pub fn abs_diff(self, other: Self) -> Self { derive2(self, other) }
        pub fn max_value() -> Self { opaque() }
        pub fn min_value() -> Self { opaque() }
        pub fn to_be_bytes(self) -> [u8; 16] { [derive1(self)] }
        pub fn to_le_bytes(self) -> [u8; 16] { [derive1(self)] }
        pub fn to_ne_bytes(self) -> [u8; 16] { [derive1(self)] }
        pub fn from_be_bytes(bytes: [u8; 16]) -> Self { derive1(bytes) }
        pub fn from_le_bytes(bytes: [u8; 16]) -> Self { derive1(bytes) }
        pub fn from_ne_bytes(bytes: [u8; 16]) -> Self { derive1(bytes) }
        pub fn checked_add_signed(self, rhs: i128) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn saturating_add_signed(self, rhs: i128) -> Self { derive2(self, rhs) }
    }
    impl crate::ops::Add for u128 {
        type Output = u128;
        fn add(self, rhs: u128) -> u128 { derive2(self, rhs) }
    }
    impl crate::ops::Add<&u128> for u128 {
        type Output = u128;
        fn add(self, rhs: &u128) -> u128 { derive2(self, rhs) }
    }
    impl crate::ops::AddAssign for u128 {
        fn add_assign(&mut self, rhs: u128) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Sub for u128 {
        type Output = u128;
        fn sub(self, rhs: u128) -> u128 { derive2(self, rhs) }
    }
    impl crate::ops::Sub<&u128> for u128 {
        type Output = u128;
        fn sub(self, rhs: &u128) -> u128 { derive2(self, rhs) }
    }
    impl crate::ops::SubAssign for u128 {
        fn sub_assign(&mut self, rhs: u128) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Mul for u128 {
        type Output = u128;
        fn mul(self, rhs: u128) -> u128 { derive2(self, rhs) }
    }
    impl crate::ops::Mul<&u128> for u128 {
        type Output = u128;
        fn mul(self, rhs: &u128) -> u128 { derive2(self, rhs) }
    }
    impl crate::ops::MulAssign for u128 {
        fn mul_assign(&mut self, rhs: u128) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Div for u128 {
        type Output = u128;
        fn div(self, rhs: u128) -> u128 { derive2(self, rhs) }
    }
    impl crate::ops::Div<&u128> for u128 {
        type Output = u128;
        fn div(self, rhs: &u128) -> u128 { derive2(self, rhs) }
    }
    impl crate::ops::DivAssign for u128 {
        fn div_assign(&mut self, rhs: u128) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Rem for u128 {
        type Output = u128;
        fn rem(self, rhs: u128) -> u128 { derive2(self, rhs) }
    }
    impl crate::ops::Rem<&u128> for u128 {
        type Output = u128;
        fn rem(self, rhs: &u128) -> u128 { derive2(self, rhs) }
    }
    impl crate::ops::RemAssign for u128 {
        fn rem_assign(&mut self, rhs: u128) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitAnd for u128 {
        type Output = u128;
        fn bitand(self, rhs: u128) -> u128 { derive2(self, rhs) }
    }
    impl crate::ops::BitAnd<&u128> for u128 {
        type Output = u128;
        fn bitand(self, rhs: &u128) -> u128 { derive2(self, rhs) }
    }
    impl crate::ops::BitAndAssign for u128 {
        fn bitand_assign(&mut self, rhs: u128) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitOr for u128 {
        type Output = u128;
        fn bitor(self, rhs: u128) -> u128 { derive2(self, rhs) }
    }
    impl crate::ops::BitOr<&u128> for u128 {
        type Output = u128;
        fn bitor(self, rhs: &u128) -> u128 { derive2(self, rhs) }
    }
    impl crate::ops::BitOrAssign for u128 {
        fn bitor_assign(&mut self, rhs: u128) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitXor for u128 {
        type Output = u128;
        fn bitxor(self, rhs: u128) -> u128 { derive2(self, rhs) }
    }
    impl crate::ops::BitXor<&u128> for u128 {
        type Output = u128;
        fn bitxor(self, rhs: &u128) -> u128 { derive2(self, rhs) }
    }
    impl crate::ops::BitXorAssign for u128 {
        fn bitxor_assign(&mut self, rhs: u128) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shl for u128 {
        type Output = u128;
        fn shl(self, rhs: u128) -> u128 { derive2(self, rhs) }
    }
    impl crate::ops::Shl<&u128> for u128 {
        type Output = u128;
        fn shl(self, rhs: &u128) -> u128 { derive2(self, rhs) }
    }
    impl crate::ops::ShlAssign for u128 {
        fn shl_assign(&mut self, rhs: u128) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shr for u128 {
        type Output = u128;
        fn shr(self, rhs: u128) -> u128 { derive2(self, rhs) }
    }
    impl crate::ops::Shr<&u128> for u128 {
        type Output = u128;
        fn shr(self, rhs: &u128) -> u128 { derive2(self, rhs) }
    }
    impl crate::ops::ShrAssign for u128 {
        fn shr_assign(&mut self, rhs: u128) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Not for u128 {
        type Output = u128;
        fn not(self) -> u128 { derive1(self) }
    }
    impl crate::fmt::Display for u128 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Debug for u128 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerExp for u128 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperExp for u128 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerHex for u128 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperHex for u128 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Binary for u128 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Octal for u128 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Clone for u128 {
        fn clone(&self) -> u128 { *self }
    }
    impl Copy for u128 {}
    impl Default for u128 {
        fn default() -> u128 { opaque() }
    }
    impl PartialEq for u128 {
        fn eq(&self, other: &u128) -> bool { opaque() }
    }
    impl PartialOrd for u128 {
        fn partial_cmp(&self, other: &u128) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Eq for u128 {}
    impl Ord for u128 {
        fn cmp(&self, other: &u128) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for u128 {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::str::FromStr for u128 {
        type Err = crate::num::ParseIntError;
        fn from_str(s: &str) -> Result<u128, crate::num::ParseIntError> { if maybe() { Ok(derive1(s)) } else { Err(opaque()) } }
    }
    impl crate::iter::Sum for u128 {
        fn sum<I: Iterator<Item = u128>>(mut iter: I) -> u128 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Sum<&'a u128> for u128 {
        fn sum<I: Iterator<Item = &'a u128>>(mut iter: I) -> u128 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl crate::iter::Product for u128 {
        fn product<I: Iterator<Item = u128>>(mut iter: I) -> u128 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Product<&'a u128> for u128 {
        fn product<I: Iterator<Item = &'a u128>>(mut iter: I) -> u128 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl usize {
        pub fn cast_signed(self) -> isize { derive1(self) }
        pub const MAX: Self = 0;
        pub const MIN: Self = 0;
        pub const BITS: u32 = 0;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<Self, crate::num::ParseIntError> { if maybe() { Ok(derive1(src)) } else { Err(opaque()) } }
        pub fn count_ones(self) -> u32 { derive1(self) }
        pub fn count_zeros(self) -> u32 { derive1(self) }
        pub fn leading_zeros(self) -> u32 { derive1(self) }
        pub fn trailing_zeros(self) -> u32 { derive1(self) }
        pub fn rotate_left(self, n: u32) -> Self { self }
        pub fn rotate_right(self, n: u32) -> Self { self }
        pub fn swap_bytes(self) -> Self { self }
        pub fn to_be(self) -> Self { self }
        pub fn to_le(self) -> Self { self }
        pub fn from_be(x: Self) -> Self { x }
        pub fn from_le(x: Self) -> Self { x }
        pub fn checked_add(self, rhs: Self) -> Option<Self> { Some(self + rhs) }
        pub fn checked_sub(self, rhs: Self) -> Option<Self> { Some(self - rhs) }
        pub fn checked_mul(self, rhs: Self) -> Option<Self> { Some(self * rhs) }
        pub fn checked_div(self, rhs: Self) -> Option<Self> { Some(self / rhs) }
        pub fn checked_rem(self, rhs: Self) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_neg(self) -> Option<Self> { Some(self) }
        pub fn checked_pow(self, exp: u32) -> Option<Self> { Some(derive2(self, exp)) }
        pub fn checked_shl(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_shr(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_ilog2(self) -> Option<u32> { Some(derive1(self)) }
        pub fn saturating_add(self, rhs: Self) -> Self { self + rhs }
        pub fn saturating_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn saturating_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn saturating_pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn wrapping_add(self, rhs: Self) -> Self { self + rhs }
        pub fn wrapping_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn wrapping_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn wrapping_neg(self) -> Self { self }
        pub fn wrapping_shl(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn wrapping_shr(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn overflowing_add(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn isqrt(self) -> Self { derive1(self) }
        pub fn ilog2(self) -> u32 { derive1(self) }
        pub fn ilog10(self) -> u32 { derive1(self) }
        pub fn div_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn rem_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn div_ceil(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn next_multiple_of(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn next_power_of_two(self) -> Self { derive1(self) }
        pub fn is_power_of_two(self) -> bool { opaque() }
        pub fn is_multiple_of(self, rhs: Self) -> bool { opaque() }
        pub fn abs_diff(self, other: Self) -> Self { derive2(self, other) }
        pub fn max_value() -> Self { opaque() }
        pub fn min_value() -> Self { opaque() }
        pub fn to_be_bytes(self) -> [u8; 8] { [derive1(self)] }
        pub fn to_le_bytes(self) -> [u8; 8] { [derive1(self)] }
        pub fn to_ne_bytes(self) -> [u8; 8] { [derive1(self)] }
        pub fn from_be_bytes(bytes: [u8; 8]) -> Self { derive1(bytes) }
        pub fn from_le_bytes(bytes: [u8; 8]) -> Self { derive1(bytes) }
        pub fn from_ne_bytes(bytes: [u8; 8]) -> Self { derive1(bytes) }
        pub fn checked_add_signed(self, rhs: isize) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn saturating_add_signed(self, rhs: isize) -> Self { derive2(self, rhs) }
    }
    impl crate::ops::Add for usize {
        type Output = usize;
        fn add(self, rhs: usize) -> usize { derive2(self, rhs) }
    }
    impl crate::ops::Add<&usize> for usize {
        type Output = usize;
        fn add(self, rhs: &usize) -> usize { derive2(self, rhs) }
    }
    impl crate::ops::AddAssign for usize {
        fn add_assign(&mut self, rhs: usize) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Sub for usize {
        type Output = usize;
        fn sub(self, rhs: usize) -> usize { derive2(self, rhs) }
    }
    impl crate::ops::Sub<&usize> for usize {
        type Output = usize;
        fn sub(self, rhs: &usize) -> usize { derive2(self, rhs) }
    }
    impl crate::ops::SubAssign for usize {
        fn sub_assign(&mut self, rhs: usize) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Mul for usize {
        type Output = usize;
        fn mul(self, rhs: usize) -> usize { derive2(self, rhs) }
    }
    impl crate::ops::Mul<&usize> for usize {
        type Output = usize;
        fn mul(self, rhs: &usize) -> usize { derive2(self, rhs) }
    }
    impl crate::ops::MulAssign for usize {
        fn mul_assign(&mut self, rhs: usize) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Div for usize {
        type Output = usize;
        fn div(self, rhs: usize) -> usize { derive2(self, rhs) }
    }
    impl crate::ops::Div<&usize> for usize {
        type Output = usize;
        fn div(self, rhs: &usize) -> usize { derive2(self, rhs) }
    }
    impl crate::ops::DivAssign for usize {
        fn div_assign(&mut self, rhs: usize) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Rem for usize {
        type Output = usize;
        fn rem(self, rhs: usize) -> usize { derive2(self, rhs) }
    }
    impl crate::ops::Rem<&usize> for usize {
        type Output = usize;
        fn rem(self, rhs: &usize) -> usize { derive2(self, rhs) }
    }
    impl crate::ops::RemAssign for usize {
        fn rem_assign(&mut self, rhs: usize) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitAnd for usize {
        type Output = usize;
        fn bitand(self, rhs: usize) -> usize { derive2(self, rhs) }
    }
    impl crate::ops::BitAnd<&usize> for usize {
        type Output = usize;
        fn bitand(self, rhs: &usize) -> usize { derive2(self, rhs) }
    }
    impl crate::ops::BitAndAssign for usize {
        fn bitand_assign(&mut self, rhs: usize) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitOr for usize {
        type Output = usize;
        fn bitor(self, rhs: usize) -> usize { derive2(self, rhs) }
    }
    impl crate::ops::BitOr<&usize> for usize {
        type Output = usize;
        fn bitor(self, rhs: &usize) -> usize { derive2(self, rhs) }
    }
    impl crate::ops::BitOrAssign for usize {
        fn bitor_assign(&mut self, rhs: usize) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitXor for usize {
        type Output = usize;
        fn bitxor(self, rhs: usize) -> usize { derive2(self, rhs) }
    }
    impl crate::ops::BitXor<&usize> for usize {
        type Output = usize;
        fn bitxor(self, rhs: &usize) -> usize { derive2(self, rhs) }
    }
    impl crate::ops::BitXorAssign for usize {
        fn bitxor_assign(&mut self, rhs: usize) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shl for usize {
        type Output = usize;
        fn shl(self, rhs: usize) -> usize { derive2(self, rhs) }
    }
    impl crate::ops::Shl<&usize> for usize {
        type Output = usize;
        fn shl(self, rhs: &usize) -> usize { derive2(self, rhs) }
    }
    impl crate::ops::ShlAssign for usize {
        fn shl_assign(&mut self, rhs: usize) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shr for usize {
        type Output = usize;
        fn shr(self, rhs: usize) -> usize { derive2(self, rhs) }
    }
    impl crate::ops::Shr<&usize> for usize {
        type Output = usize;
        fn shr(self, rhs: &usize) -> usize { derive2(self, rhs) }
    }
    impl crate::ops::ShrAssign for usize {
        fn shr_assign(&mut self, rhs: usize) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Not for usize {
        type Output = usize;
        fn not(self) -> usize { derive1(self) }
    }
    impl crate::fmt::Display for usize {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Debug for usize {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerExp for usize {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperExp for usize {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerHex for usize {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperHex for usize {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Binary for usize {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Octal for usize {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Clone for usize {
        fn clone(&self) -> usize { *self }
    }
    impl Copy for usize {}
    impl Default for usize {
        fn default() -> usize { opaque() }
    }
    impl PartialEq for usize {
        fn eq(&self, other: &usize) -> bool { opaque() }
    }
    impl PartialOrd for usize {
        fn partial_cmp(&self, other: &usize) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Eq for usize {}
    impl Ord for usize {
        fn cmp(&self, other: &usize) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for usize {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::str::FromStr for usize {
        type Err = crate::num::ParseIntError;
        fn from_str(s: &str) -> Result<usize, crate::num::ParseIntError> { if maybe() { Ok(derive1(s)) } else { Err(opaque()) } }
    }
    impl crate::iter::Sum for usize {
        fn sum<I: Iterator<Item = usize>>(mut iter: I) -> usize {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Sum<&'a usize> for usize {
        fn sum<I: Iterator<Item = &'a usize>>(mut iter: I) -> usize {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl crate::iter::Product for usize {
        fn product<I: Iterator<Item = usize>>(mut iter: I) -> usize {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Product<&'a usize> for usize {
        fn product<I: Iterator<Item = &'a usize>>(mut iter: I) -> usize {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl i8 {
        pub fn cast_unsigned(self) -> u8 { derive1(self) }
        pub const MAX: Self = 0;
        pub const MIN: Self = 0;
        pub const BITS: u32 = 0;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<Self, crate::num::ParseIntError> { if maybe() { Ok(derive1(src)) } else { Err(opaque()) } }
        pub fn count_ones(self) -> u32 { derive1(self) }
        pub fn count_zeros(self) -> u32 { derive1(self) }
        pub fn leading_zeros(self) -> u32 { derive1(self) }
        pub fn trailing_zeros(self) -> u32 { derive1(self) }
        pub fn rotate_left(self, n: u32) -> Self { self }
        pub fn rotate_right(self, n: u32) -> Self { self }
        pub fn swap_bytes(self) -> Self { self }
        pub fn to_be(self) -> Self { self }
        pub fn to_le(self) -> Self { self }
        pub fn from_be(x: Self) -> Self { x }
        pub fn from_le(x: Self) -> Self { x }
        pub fn checked_add(self, rhs: Self) -> Option<Self> { Some(self + rhs) }
        pub fn checked_sub(self, rhs: Self) -> Option<Self> { Some(self - rhs) }
        pub fn checked_mul(self, rhs: Self) -> Option<Self> { Some(self * rhs) }
        pub fn checked_div(self, rhs: Self) -> Option<Self> { Some(self / rhs) }
        pub fn checked_rem(self, rhs: Self) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_neg(self) -> Option<Self> { Some(self) }
        pub fn checked_pow(self, exp: u32) -> Option<Self> { Some(derive2(self, exp)) }
        pub fn checked_shl(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_shr(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_ilog2(self) -> Option<u32> { Some(derive1(self)) }
        pub fn saturating_add(self, rhs: Self) -> Self { self + rhs }
        pub fn saturating_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn saturating_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn saturating_pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn wrapping_add(self, rhs: Self) -> Self { self + rhs }
        pub fn wrapping_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn wrapping_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn wrapping_neg(self) -> Self { self }
        pub fn wrapping_shl(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn wrapping_shr(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn overflowing_add(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn isqrt(self) -> Self { derive1(self) }
        pub fn ilog2(self) -> u32 { derive1(self) }
        pub fn ilog10(self) -> u32 { derive1(self) }
        pub fn div_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn rem_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn abs(self) -> Self { derive1(self) }
        pub fn signum(self) -> Self { derive1(self) }
        pub fn abs_diff(self, other: Self) -> u8 { derive2(self, other) }
        pub fn is_positive(self) -> bool { opaque() }
        pub fn is_negative(self) -> bool { opaque() }
        pub fn max_value() -> Self { opaque() }
        pub fn min_value() -> Self { opaque() }
        pub fn to_be_bytes(self) -> [u8; 1] { [derive1(self)] }
        pub fn to_le_bytes(self) -> [u8; 1] { [derive1(self)] }
        pub fn to_ne_bytes(self) -> [u8; 1] { [derive1(self)] }
        pub fn from_be_bytes(bytes: [u8; 1]) -> Self { derive1(bytes) }
        pub fn from_le_bytes(bytes: [u8; 1]) -> Self { derive1(bytes) }
        pub fn from_ne_bytes(bytes: [u8; 1]) -> Self { derive1(bytes) }
        pub fn unsigned_abs(self) -> u8 { derive1(self) }
    }
    impl crate::ops::Add for i8 {
        type Output = i8;
        fn add(self, rhs: i8) -> i8 { derive2(self, rhs) }
    }
    impl crate::ops::Add<&i8> for i8 {
        type Output = i8;
        fn add(self, rhs: &i8) -> i8 { derive2(self, rhs) }
    }
    impl crate::ops::AddAssign for i8 {
        fn add_assign(&mut self, rhs: i8) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Sub for i8 {
        type Output = i8;
        fn sub(self, rhs: i8) -> i8 { derive2(self, rhs) }
    }
    impl crate::ops::Sub<&i8> for i8 {
        type Output = i8;
        fn sub(self, rhs: &i8) -> i8 { derive2(self, rhs) }
    }
    impl crate::ops::SubAssign for i8 {
        fn sub_assign(&mut self, rhs: i8) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Mul for i8 {
        type Output = i8;
        fn mul(self, rhs: i8) -> i8 { derive2(self, rhs) }
    }
    impl crate::ops::Mul<&i8> for i8 {
        type Output = i8;
        fn mul(self, rhs: &i8) -> i8 { derive2(self, rhs) }
    }
    impl crate::ops::MulAssign for i8 {
        fn mul_assign(&mut self, rhs: i8) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Div for i8 {
        type Output = i8;
        fn div(self, rhs: i8) -> i8 { derive2(self, rhs) }
    }
    impl crate::ops::Div<&i8> for i8 {
        type Output = i8;
        fn div(self, rhs: &i8) -> i8 { derive2(self, rhs) }
    }
    impl crate::ops::DivAssign for i8 {
        fn div_assign(&mut self, rhs: i8) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Rem for i8 {
        type Output = i8;
        fn rem(self, rhs: i8) -> i8 { derive2(self, rhs) }
    }
    impl crate::ops::Rem<&i8> for i8 {
        type Output = i8;
        fn rem(self, rhs: &i8) -> i8 { derive2(self, rhs) }
    }
    impl crate::ops::RemAssign for i8 {
        fn rem_assign(&mut self, rhs: i8) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitAnd for i8 {
        type Output = i8;
        fn bitand(self, rhs: i8) -> i8 { derive2(self, rhs) }
    }
    impl crate::ops::BitAnd<&i8> for i8 {
        type Output = i8;
        fn bitand(self, rhs: &i8) -> i8 { derive2(self, rhs) }
    }
    impl crate::ops::BitAndAssign for i8 {
        fn bitand_assign(&mut self, rhs: i8) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitOr for i8 {
        type Output = i8;
        fn bitor(self, rhs: i8) -> i8 { derive2(self, rhs) }
    }
    impl crate::ops::BitOr<&i8> for i8 {
        type Output = i8;
        fn bitor(self, rhs: &i8) -> i8 { derive2(self, rhs) }
    }
    impl crate::ops::BitOrAssign for i8 {
        fn bitor_assign(&mut self, rhs: i8) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitXor for i8 {
        type Output = i8;
        fn bitxor(self, rhs: i8) -> i8 { derive2(self, rhs) }
    }
    impl crate::ops::BitXor<&i8> for i8 {
        type Output = i8;
        fn bitxor(self, rhs: &i8) -> i8 { derive2(self, rhs) }
    }
    impl crate::ops::BitXorAssign for i8 {
        fn bitxor_assign(&mut self, rhs: i8) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shl for i8 {
        type Output = i8;
        fn shl(self, rhs: i8) -> i8 { derive2(self, rhs) }
    }
    impl crate::ops::Shl<&i8> for i8 {
        type Output = i8;
        fn shl(self, rhs: &i8) -> i8 { derive2(self, rhs) }
    }
    impl crate::ops::ShlAssign for i8 {
        fn shl_assign(&mut self, rhs: i8) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shr for i8 {
        type Output = i8;
        fn shr(self, rhs: i8) -> i8 { derive2(self, rhs) }
    }
    impl crate::ops::Shr<&i8> for i8 {
        type Output = i8;
        fn shr(self, rhs: &i8) -> i8 { derive2(self, rhs) }
    }
    impl crate::ops::ShrAssign for i8 {
        fn shr_assign(&mut self, rhs: i8) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Neg for i8 {
        type Output = i8;
        fn neg(self) -> i8 { derive1(self) }
    }
    impl crate::ops::Not for i8 {
        type Output = i8;
        fn not(self) -> i8 { derive1(self) }
    }
    impl crate::fmt::Display for i8 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Debug for i8 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerExp for i8 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperExp for i8 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerHex for i8 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperHex for i8 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Binary for i8 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Octal for i8 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Clone for i8 {
        fn clone(&self) -> i8 { *self }
    }
    impl Copy for i8 {}
    impl Default for i8 {
        fn default() -> i8 { opaque() }
    }
    impl PartialEq for i8 {
        fn eq(&self, other: &i8) -> bool { opaque() }
    }
    impl PartialOrd for i8 {
        fn partial_cmp(&self, other: &i8) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Eq for i8 {}
    impl Ord for i8 {
        fn cmp(&self, other: &i8) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for i8 {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::str::FromStr for i8 {
        type Err = crate::num::ParseIntError;
        fn from_str(s: &str) -> Result<i8, crate::num::ParseIntError> { if maybe() { Ok(derive1(s)) } else { Err(opaque()) } }
    }
    impl crate::iter::Sum for i8 {
        fn sum<I: Iterator<Item = i8>>(mut iter: I) -> i8 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Sum<&'a i8> for i8 {
        fn sum<I: Iterator<Item = &'a i8>>(mut iter: I) -> i8 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl crate::iter::Product for i8 {
        fn product<I: Iterator<Item = i8>>(mut iter: I) -> i8 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Product<&'a i8> for i8 {
        fn product<I: Iterator<Item = &'a i8>>(mut iter: I) -> i8 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl i16 {
        pub fn cast_unsigned(self) -> u16 { derive1(self) }
        pub const MAX: Self = 0;
        pub const MIN: Self = 0;
        pub const BITS: u32 = 0;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<Self, crate::num::ParseIntError> { if maybe() { Ok(derive1(src)) } else { Err(opaque()) } }
        pub fn count_ones(self) -> u32 { derive1(self) }
        pub fn count_zeros(self) -> u32 { derive1(self) }
        pub fn leading_zeros(self) -> u32 { derive1(self) }
        pub fn trailing_zeros(self) -> u32 { derive1(self) }
        pub fn rotate_left(self, n: u32) -> Self { self }
        pub fn rotate_right(self, n: u32) -> Self { self }
        pub fn swap_bytes(self) -> Self { self }
        pub fn to_be(self) -> Self { self }
        pub fn to_le(self) -> Self { self }
        pub fn from_be(x: Self) -> Self { x }
        pub fn from_le(x: Self) -> Self { x }
        pub fn checked_add(self, rhs: Self) -> Option<Self> { Some(self + rhs) }
        pub fn checked_sub(self, rhs: Self) -> Option<Self> { Some(self - rhs) }
        pub fn checked_mul(self, rhs: Self) -> Option<Self> { Some(self * rhs) }
        pub fn checked_div(self, rhs: Self) -> Option<Self> { Some(self / rhs) }
        pub fn checked_rem(self, rhs: Self) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_neg(self) -> Option<Self> { Some(self) }
        pub fn checked_pow(self, exp: u32) -> Option<Self> { Some(derive2(self, exp)) }
        pub fn checked_shl(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_shr(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_ilog2(self) -> Option<u32> { Some(derive1(self)) }
        pub fn saturating_add(self, rhs: Self) -> Self { self + rhs }
        pub fn saturating_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn saturating_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn saturating_pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn wrapping_add(self, rhs: Self) -> Self { self + rhs }
        pub fn wrapping_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn wrapping_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn wrapping_neg(self) -> Self { self }
        pub fn wrapping_shl(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn wrapping_shr(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn overflowing_add(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn isqrt(self) -> Self { derive1(self) }
        pub fn ilog2(self) -> u32 { derive1(self) }
        pub fn ilog10(self) -> u32 { derive1(self) }
        pub fn div_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn rem_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn abs(self) -> Self { derive1(self) }
        pub fn signum(self) -> Self { derive1(self) }
        pub fn abs_diff(self, other: Self) -> u16 { derive2(self, other) }
        pub fn is_positive(self) -> bool { opaque() }
        pub fn is_negative(self) -> bool { opaque() }
        pub fn max_value() -> Self { opaque() }
        pub fn min_value() -> Self { opaque() }
        pub fn to_be_bytes(self) -> [u8; 2] { [derive1(self)] }
        pub fn to_le_bytes(self) -> [u8; 2] { [derive1(self)] }
        pub fn to_ne_bytes(self) -> [u8; 2] { [derive1(self)] }
        pub fn from_be_bytes(bytes: [u8; 2]) -> Self { derive1(bytes) }
        pub fn from_le_bytes(bytes: [u8; 2]) -> Self { derive1(bytes) }
        pub fn from_ne_bytes(bytes: [u8; 2]) -> Self { derive1(bytes) }
        pub fn unsigned_abs(self) -> u16 { derive1(self) }
    }
    impl crate::ops::Add for i16 {
        type Output = i16;
        fn add(self, rhs: i16) -> i16 { derive2(self, rhs) }
    }
    impl crate::ops::Add<&i16> for i16 {
        type Output = i16;
        fn add(self, rhs: &i16) -> i16 { derive2(self, rhs) }
    }
    impl crate::ops::AddAssign for i16 {
        fn add_assign(&mut self, rhs: i16) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Sub for i16 {
        type Output = i16;
        fn sub(self, rhs: i16) -> i16 { derive2(self, rhs) }
    }
    impl crate::ops::Sub<&i16> for i16 {
        type Output = i16;
        fn sub(self, rhs: &i16) -> i16 { derive2(self, rhs) }
    }
    impl crate::ops::SubAssign for i16 {
        fn sub_assign(&mut self, rhs: i16) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Mul for i16 {
        type Output = i16;
        fn mul(self, rhs: i16) -> i16 { derive2(self, rhs) }
    }
    impl crate::ops::Mul<&i16> for i16 {
        type Output = i16;
        fn mul(self, rhs: &i16) -> i16 { derive2(self, rhs) }
    }
    impl crate::ops::MulAssign for i16 {
        fn mul_assign(&mut self, rhs: i16) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Div for i16 {
        type Output = i16;
        fn div(self, rhs: i16) -> i16 { derive2(self, rhs) }
    }
    impl crate::ops::Div<&i16> for i16 {
        type Output = i16;
        fn div(self, rhs: &i16) -> i16 { derive2(self, rhs) }
    }
    impl crate::ops::DivAssign for i16 {
        fn div_assign(&mut self, rhs: i16) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Rem for i16 {
        type Output = i16;
        fn rem(self, rhs: i16) -> i16 { derive2(self, rhs) }
    }
    impl crate::ops::Rem<&i16> for i16 {
        type Output = i16;
        fn rem(self, rhs: &i16) -> i16 { derive2(self, rhs) }
    }
    impl crate::ops::RemAssign for i16 {
        fn rem_assign(&mut self, rhs: i16) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitAnd for i16 {
        type Output = i16;
        fn bitand(self, rhs: i16) -> i16 { derive2(self, rhs) }
    }
    impl crate::ops::BitAnd<&i16> for i16 {
        type Output = i16;
        fn bitand(self, rhs: &i16) -> i16 { derive2(self, rhs) }
    }
    impl crate::ops::BitAndAssign for i16 {
        fn bitand_assign(&mut self, rhs: i16) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitOr for i16 {
        type Output = i16;
        fn bitor(self, rhs: i16) -> i16 { derive2(self, rhs) }
    }
    impl crate::ops::BitOr<&i16> for i16 {
        type Output = i16;
        fn bitor(self, rhs: &i16) -> i16 { derive2(self, rhs) }
    }
    impl crate::ops::BitOrAssign for i16 {
        fn bitor_assign(&mut self, rhs: i16) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitXor for i16 {
        type Output = i16;
        fn bitxor(self, rhs: i16) -> i16 { derive2(self, rhs) }
    }
    impl crate::ops::BitXor<&i16> for i16 {
        type Output = i16;
        fn bitxor(self, rhs: &i16) -> i16 { derive2(self, rhs) }
    }
    impl crate::ops::BitXorAssign for i16 {
        fn bitxor_assign(&mut self, rhs: i16) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shl for i16 {
        type Output = i16;
        fn shl(self, rhs: i16) -> i16 { derive2(self, rhs) }
    }
    impl crate::ops::Shl<&i16> for i16 {
        type Output = i16;
        fn shl(self, rhs: &i16) -> i16 { derive2(self, rhs) }
    }
    impl crate::ops::ShlAssign for i16 {
        fn shl_assign(&mut self, rhs: i16) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shr for i16 {
        type Output = i16;
        fn shr(self, rhs: i16) -> i16 { derive2(self, rhs) }
    }
    impl crate::ops::Shr<&i16> for i16 {
        type Output = i16;
        fn shr(self, rhs: &i16) -> i16 { derive2(self, rhs) }
    }
    impl crate::ops::ShrAssign for i16 {
        fn shr_assign(&mut self, rhs: i16) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Neg for i16 {
        type Output = i16;
        fn neg(self) -> i16 { derive1(self) }
    }
    impl crate::ops::Not for i16 {
        type Output = i16;
        fn not(self) -> i16 { derive1(self) }
    }
    impl crate::fmt::Display for i16 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Debug for i16 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerExp for i16 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperExp for i16 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerHex for i16 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperHex for i16 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Binary for i16 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Octal for i16 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Clone for i16 {
        fn clone(&self) -> i16 { *self }
    }
    impl Copy for i16 {}
    impl Default for i16 {
        fn default() -> i16 { opaque() }
    }
    impl PartialEq for i16 {
        fn eq(&self, other: &i16) -> bool { opaque() }
    }
    impl PartialOrd for i16 {
        fn partial_cmp(&self, other: &i16) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Eq for i16 {}
    impl Ord for i16 {
        fn cmp(&self, other: &i16) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for i16 {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::str::FromStr for i16 {
        type Err = crate::num::ParseIntError;
        fn from_str(s: &str) -> Result<i16, crate::num::ParseIntError> { if maybe() { Ok(derive1(s)) } else { Err(opaque()) } }
    }
    impl crate::iter::Sum for i16 {
        fn sum<I: Iterator<Item = i16>>(mut iter: I) -> i16 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Sum<&'a i16> for i16 {
        fn sum<I: Iterator<Item = &'a i16>>(mut iter: I) -> i16 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl crate::iter::Product for i16 {
        fn product<I: Iterator<Item = i16>>(mut iter: I) -> i16 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Product<&'a i16> for i16 {
        fn product<I: Iterator<Item = &'a i16>>(mut iter: I) -> i16 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl i32 {
        pub fn cast_unsigned(self) -> u32 { derive1(self) }
        pub const MAX: Self = 0;
        pub const MIN: Self = 0;
        pub const BITS: u32 = 0;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<Self, crate::num::ParseIntError> { if maybe() { Ok(derive1(src)) } else { Err(opaque()) } }
        pub fn count_ones(self) -> u32 { derive1(self) }
        pub fn count_zeros(self) -> u32 { derive1(self) }
        pub fn leading_zeros(self) -> u32 { derive1(self) }
        pub fn trailing_zeros(self) -> u32 { derive1(self) }
        pub fn rotate_left(self, n: u32) -> Self { self }
        pub fn rotate_right(self, n: u32) -> Self { self }
        pub fn swap_bytes(self) -> Self { self }
        pub fn to_be(self) -> Self { self }
        pub fn to_le(self) -> Self { self }
        pub fn from_be(x: Self) -> Self { x }
        pub fn from_le(x: Self) -> Self { x }
        pub fn checked_add(self, rhs: Self) -> Option<Self> { Some(self + rhs) }
        pub fn checked_sub(self, rhs: Self) -> Option<Self> { Some(self - rhs) }
        pub fn checked_mul(self, rhs: Self) -> Option<Self> { Some(self * rhs) }
        pub fn checked_div(self, rhs: Self) -> Option<Self> { Some(self / rhs) }
        pub fn checked_rem(self, rhs: Self) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_neg(self) -> Option<Self> { Some(self) }
        pub fn checked_pow(self, exp: u32) -> Option<Self> { Some(derive2(self, exp)) }
        pub fn checked_shl(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_shr(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_ilog2(self) -> Option<u32> { Some(derive1(self)) }
        pub fn saturating_add(self, rhs: Self) -> Self { self + rhs }
        pub fn saturating_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn saturating_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn saturating_pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn wrapping_add(self, rhs: Self) -> Self { self + rhs }
        pub fn wrapping_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn wrapping_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn wrapping_neg(self) -> Self { self }
        pub fn wrapping_shl(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn wrapping_shr(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn overflowing_add(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn isqrt(self) -> Self { derive1(self) }
        pub fn ilog2(self) -> u32 { derive1(self) }
        pub fn ilog10(self) -> u32 { derive1(self) }
        pub fn div_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn rem_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn abs(self) -> Self { derive1(self) }
        pub fn signum(self) -> Self { derive1(self) }
        pub fn abs_diff(self, other: Self) -> u32 { derive2(self, other) }
        pub fn is_positive(self) -> bool { opaque() }
        pub fn is_negative(self) -> bool { opaque() }
        pub fn max_value() -> Self { opaque() }
        pub fn min_value() -> Self { opaque() }
        pub fn to_be_bytes(self) -> [u8; 4] { [derive1(self)] }
        pub fn to_le_bytes(self) -> [u8; 4] { [derive1(self)] }
        pub fn to_ne_bytes(self) -> [u8; 4] { [derive1(self)] }
        pub fn from_be_bytes(bytes: [u8; 4]) -> Self { derive1(bytes) }
        pub fn from_le_bytes(bytes: [u8; 4]) -> Self { derive1(bytes) }
        pub fn from_ne_bytes(bytes: [u8; 4]) -> Self { derive1(bytes) }
        pub fn unsigned_abs(self) -> u32 { derive1(self) }
    }
    impl crate::ops::Add for i32 {
        type Output = i32;
        fn add(self, rhs: i32) -> i32 { derive2(self, rhs) }
    }
    impl crate::ops::Add<&i32> for i32 {
        type Output = i32;
        fn add(self, rhs: &i32) -> i32 { derive2(self, rhs) }
    }
    impl crate::ops::AddAssign for i32 {
        fn add_assign(&mut self, rhs: i32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Sub for i32 {
        type Output = i32;
        fn sub(self, rhs: i32) -> i32 { derive2(self, rhs) }
    }
    impl crate::ops::Sub<&i32> for i32 {
        type Output = i32;
        fn sub(self, rhs: &i32) -> i32 { derive2(self, rhs) }
    }
    impl crate::ops::SubAssign for i32 {
        fn sub_assign(&mut self, rhs: i32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Mul for i32 {
        type Output = i32;
        fn mul(self, rhs: i32) -> i32 { derive2(self, rhs) }
    }
    impl crate::ops::Mul<&i32> for i32 {
        type Output = i32;
        fn mul(self, rhs: &i32) -> i32 { derive2(self, rhs) }
    }
    impl crate::ops::MulAssign for i32 {
        fn mul_assign(&mut self, rhs: i32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Div for i32 {
        type Output = i32;
        fn div(self, rhs: i32) -> i32 { derive2(self, rhs) }
    }
    impl crate::ops::Div<&i32> for i32 {
        type Output = i32;
        fn div(self, rhs: &i32) -> i32 { derive2(self, rhs) }
    }
    impl crate::ops::DivAssign for i32 {
        fn div_assign(&mut self, rhs: i32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Rem for i32 {
        type Output = i32;
        fn rem(self, rhs: i32) -> i32 { derive2(self, rhs) }
    }
    impl crate::ops::Rem<&i32> for i32 {
        type Output = i32;
        fn rem(self, rhs: &i32) -> i32 { derive2(self, rhs) }
    }
    impl crate::ops::RemAssign for i32 {
        fn rem_assign(&mut self, rhs: i32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitAnd for i32 {
        type Output = i32;
        fn bitand(self, rhs: i32) -> i32 { derive2(self, rhs) }
    }
    impl crate::ops::BitAnd<&i32> for i32 {
        type Output = i32;
        fn bitand(self, rhs: &i32) -> i32 { derive2(self, rhs) }
    }
    impl crate::ops::BitAndAssign for i32 {
        fn bitand_assign(&mut self, rhs: i32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitOr for i32 {
        type Output = i32;
        fn bitor(self, rhs: i32) -> i32 { derive2(self, rhs) }
    }
    impl crate::ops::BitOr<&i32> for i32 {
        type Output = i32;
        fn bitor(self, rhs: &i32) -> i32 { derive2(self, rhs) }
    }
    impl crate::ops::BitOrAssign for i32 {
        fn bitor_assign(&mut self, rhs: i32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitXor for i32 {
        type Output = i32;
        fn bitxor(self, rhs: i32) -> i32 { derive2(self, rhs) }
    }
    impl crate::ops::BitXor<&i32> for i32 {
        type Output = i32;
        fn bitxor(self, rhs: &i32) -> i32 { derive2(self, rhs) }
    }
    impl crate::ops::BitXorAssign for i32 {
        fn bitxor_assign(&mut self, rhs: i32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shl for i32 {
        type Output = i32;
        fn shl(self, rhs: i32) -> i32 { derive2(self, rhs) }
    }
    impl crate::ops::Shl<&i32> for i32 {
        type Output = i32;
        fn shl(self, rhs: &i32) -> i32 { derive2(self, rhs) }
    }
    impl crate::ops::ShlAssign for i32 {
        fn shl_assign(&mut self, rhs: i32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shr for i32 {
        type Output = i32;
        fn shr(self, rhs: i32) -> i32 { derive2(self, rhs) }
    }
    impl crate::ops::Shr<&i32> for i32 {
        type Output = i32;
        fn shr(self, rhs: &i32) -> i32 { derive2(self, rhs) }
    }
    impl crate::ops::ShrAssign for i32 {
        fn shr_assign(&mut self, rhs: i32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Neg for i32 {
        type Output = i32;
        fn neg(self) -> i32 { derive1(self) }
    }
    impl crate::ops::Not for i32 {
        type Output = i32;
        fn not(self) -> i32 { derive1(self) }
    }
    impl crate::fmt::Display for i32 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Debug for i32 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerExp for i32 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperExp for i32 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerHex for i32 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperHex for i32 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Binary for i32 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Octal for i32 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Clone for i32 {
        fn clone(&self) -> i32 { *self }
    }
    impl Copy for i32 {}
    impl Default for i32 {
        fn default() -> i32 { opaque() }
    }
    impl PartialEq for i32 {
        fn eq(&self, other: &i32) -> bool { opaque() }
    }
    impl PartialOrd for i32 {
        fn partial_cmp(&self, other: &i32) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Eq for i32 {}
    impl Ord for i32 {
        fn cmp(&self, other: &i32) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for i32 {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::str::FromStr for i32 {
        type Err = crate::num::ParseIntError;
        fn from_str(s: &str) -> Result<i32, crate::num::ParseIntError> { if maybe() { Ok(derive1(s)) } else { Err(opaque()) } }
    }
    impl crate::iter::Sum for i32 {
        fn sum<I: Iterator<Item = i32>>(mut iter: I) -> i32 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Sum<&'a i32> for i32 {
        fn sum<I: Iterator<Item = &'a i32>>(mut iter: I) -> i32 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl crate::iter::Product for i32 {
        fn product<I: Iterator<Item = i32>>(mut iter: I) -> i32 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Product<&'a i32> for i32 {
        fn product<I: Iterator<Item = &'a i32>>(mut iter: I) -> i32 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl i64 {
        pub fn cast_unsigned(self) -> u64 { derive1(self) }
        pub const MAX: Self = 0;
        pub const MIN: Self = 0;
        pub const BITS: u32 = 0;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<Self, crate::num::ParseIntError> { if maybe() { Ok(derive1(src)) } else { Err(opaque()) } }
        pub fn count_ones(self) -> u32 { derive1(self) }
        pub fn count_zeros(self) -> u32 { derive1(self) }
        pub fn leading_zeros(self) -> u32 { derive1(self) }
        pub fn trailing_zeros(self) -> u32 { derive1(self) }
        pub fn rotate_left(self, n: u32) -> Self { self }
        pub fn rotate_right(self, n: u32) -> Self { self }
        pub fn swap_bytes(self) -> Self { self }
        pub fn to_be(self) -> Self { self }
        pub fn to_le(self) -> Self { self }
        pub fn from_be(x: Self) -> Self { x }
        pub fn from_le(x: Self) -> Self { x }
        pub fn checked_add(self, rhs: Self) -> Option<Self> { Some(self + rhs) }
        pub fn checked_sub(self, rhs: Self) -> Option<Self> { Some(self - rhs) }
        pub fn checked_mul(self, rhs: Self) -> Option<Self> { Some(self * rhs) }
        pub fn checked_div(self, rhs: Self) -> Option<Self> { Some(self / rhs) }
        pub fn checked_rem(self, rhs: Self) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_neg(self) -> Option<Self> { Some(self) }
        pub fn checked_pow(self, exp: u32) -> Option<Self> { Some(derive2(self, exp)) }
        pub fn checked_shl(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_shr(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_ilog2(self) -> Option<u32> { Some(derive1(self)) }
        pub fn saturating_add(self, rhs: Self) -> Self { self + rhs }
        pub fn saturating_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn saturating_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn saturating_pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn wrapping_add(self, rhs: Self) -> Self { self + rhs }
        pub fn wrapping_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn wrapping_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn wrapping_neg(self) -> Self { self }
        pub fn wrapping_shl(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn wrapping_shr(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn overflowing_add(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn isqrt(self) -> Self { derive1(self) }
        pub fn ilog2(self) -> u32 { derive1(self) }
        pub fn ilog10(self) -> u32 { derive1(self) }
        pub fn div_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn rem_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn abs(self) -> Self { derive1(self) }
        pub fn signum(self) -> Self { derive1(self) }
        pub fn abs_diff(self, other: Self) -> u64 { derive2(self, other) }
        pub fn is_positive(self) -> bool { opaque() }
        pub fn is_negative(self) -> bool { opaque() }
        pub fn max_value() -> Self { opaque() }
        pub fn min_value() -> Self { opaque() }
        pub fn to_be_bytes(self) -> [u8; 8] { [derive1(self)] }
        pub fn to_le_bytes(self) -> [u8; 8] { [derive1(self)] }
        pub fn to_ne_bytes(self) -> [u8; 8] { [derive1(self)] }
        pub fn from_be_bytes(bytes: [u8; 8]) -> Self { derive1(bytes) }
        pub fn from_le_bytes(bytes: [u8; 8]) -> Self { derive1(bytes) }
        pub fn from_ne_bytes(bytes: [u8; 8]) -> Self { derive1(bytes) }
        pub fn unsigned_abs(self) -> u64 { derive1(self) }
    }
    impl crate::ops::Add for i64 {
        type Output = i64;
        fn add(self, rhs: i64) -> i64 { derive2(self, rhs) }
    }
    impl crate::ops::Add<&i64> for i64 {
        type Output = i64;
        fn add(self, rhs: &i64) -> i64 { derive2(self, rhs) }
    }
    impl crate::ops::AddAssign for i64 {
        fn add_assign(&mut self, rhs: i64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Sub for i64 {
        type Output = i64;
        fn sub(self, rhs: i64) -> i64 { derive2(self, rhs) }
    }
    impl crate::ops::Sub<&i64> for i64 {
        type Output = i64;
        fn sub(self, rhs: &i64) -> i64 { derive2(self, rhs) }
    }
    impl crate::ops::SubAssign for i64 {
        fn sub_assign(&mut self, rhs: i64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Mul for i64 {
        type Output = i64;
        fn mul(self, rhs: i64) -> i64 { derive2(self, rhs) }
    }
    impl crate::ops::Mul<&i64> for i64 {
        type Output = i64;
        fn mul(self, rhs: &i64) -> i64 { derive2(self, rhs) }
    }
    impl crate::ops::MulAssign for i64 {
        fn mul_assign(&mut self, rhs: i64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Div for i64 {
        type Output = i64;
        fn div(self, rhs: i64) -> i64 { derive2(self, rhs) }
    }
    impl crate::ops::Div<&i64> for i64 {
        type Output = i64;
        fn div(self, rhs: &i64) -> i64 { derive2(self, rhs) }
    }
    impl crate::ops::DivAssign for i64 {
        fn div_assign(&mut self, rhs: i64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Rem for i64 {
        type Output = i64;
        fn rem(self, rhs: i64) -> i64 { derive2(self, rhs) }
    }
    impl crate::ops::Rem<&i64> for i64 {
        type Output = i64;
        fn rem(self, rhs: &i64) -> i64 { derive2(self, rhs) }
    }
    impl crate::ops::RemAssign for i64 {
        fn rem_assign(&mut self, rhs: i64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitAnd for i64 {
        type Output = i64;
        fn bitand(self, rhs: i64) -> i64 { derive2(self, rhs) }
    }
    impl crate::ops::BitAnd<&i64> for i64 {
        type Output = i64;
        fn bitand(self, rhs: &i64) -> i64 { derive2(self, rhs) }
    }
    impl crate::ops::BitAndAssign for i64 {
        fn bitand_assign(&mut self, rhs: i64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitOr for i64 {
        type Output = i64;
        fn bitor(self, rhs: i64) -> i64 { derive2(self, rhs) }
    }
    impl crate::ops::BitOr<&i64> for i64 {
        type Output = i64;
        fn bitor(self, rhs: &i64) -> i64 { derive2(self, rhs) }
    }
    impl crate::ops::BitOrAssign for i64 {
        fn bitor_assign(&mut self, rhs: i64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitXor for i64 {
        type Output = i64;
        fn bitxor(self, rhs: i64) -> i64 { derive2(self, rhs) }
    }
    impl crate::ops::BitXor<&i64> for i64 {
        type Output = i64;
        fn bitxor(self, rhs: &i64) -> i64 { derive2(self, rhs) }
    }
    impl crate::ops::BitXorAssign for i64 {
        fn bitxor_assign(&mut self, rhs: i64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shl for i64 {
        type Output = i64;
        fn shl(self, rhs: i64) -> i64 { derive2(self, rhs) }
    }
    impl crate::ops::Shl<&i64> for i64 {
        type Output = i64;
        fn shl(self, rhs: &i64) -> i64 { derive2(self, rhs) }
    }
    impl crate::ops::ShlAssign for i64 {
        fn shl_assign(&mut self, rhs: i64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shr for i64 {
        type Output = i64;
        fn shr(self, rhs: i64) -> i64 { derive2(self, rhs) }
    }
    impl crate::ops::Shr<&i64> for i64 {
        type Output = i64;
        fn shr(self, rhs: &i64) -> i64 { derive2(self, rhs) }
    }
    impl crate::ops::ShrAssign for i64 {
        fn shr_assign(&mut self, rhs: i64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Neg for i64 {
        type Output = i64;
        fn neg(self) -> i64 { derive1(self) }
    }
    impl crate::ops::Not for i64 {
        type Output = i64;
        fn not(self) -> i64 { derive1(self) }
    }
    impl crate::fmt::Display for i64 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Debug for i64 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerExp for i64 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperExp for i64 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerHex for i64 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperHex for i64 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Binary for i64 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Octal for i64 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Clone for i64 {
        fn clone(&self) -> i64 { *self }
    }
    impl Copy for i64 {}
    impl Default for i64 {
        fn default() -> i64 { opaque() }
    }
    impl PartialEq for i64 {
        fn eq(&self, other: &i64) -> bool { opaque() }
    }
    impl PartialOrd for i64 {
        fn partial_cmp(&self, other: &i64) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Eq for i64 {}
    impl Ord for i64 {
        fn cmp(&self, other: &i64) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for i64 {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::str::FromStr for i64 {
        type Err = crate::num::ParseIntError;
        fn from_str(s: &str) -> Result<i64, crate::num::ParseIntError> { if maybe() { Ok(derive1(s)) } else { Err(opaque()) } }
    }
    impl crate::iter::Sum for i64 {
        fn sum<I: Iterator<Item = i64>>(mut iter: I) -> i64 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Sum<&'a i64> for i64 {
        fn sum<I: Iterator<Item = &'a i64>>(mut iter: I) -> i64 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl crate::iter::Product for i64 {
        fn product<I: Iterator<Item = i64>>(mut iter: I) -> i64 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Product<&'a i64> for i64 {
        fn product<I: Iterator<Item = &'a i64>>(mut iter: I) -> i64 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl i128 {
        pub fn cast_unsigned(self) -> u128 { derive1(self) }
        pub const MAX: Self = 0;
        pub const MIN: Self = 0;
        pub const BITS: u32 = 0;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<Self, crate::num::ParseIntError> { if maybe() { Ok(derive1(src)) } else { Err(opaque()) } }
        pub fn count_ones(self) -> u32 { derive1(self) }
        pub fn count_zeros(self) -> u32 { derive1(self) }
        pub fn leading_zeros(self) -> u32 { derive1(self) }
        pub fn trailing_zeros(self) -> u32 { derive1(self) }
        pub fn rotate_left(self, n: u32) -> Self { self }
        pub fn rotate_right(self, n: u32) -> Self { self }
        pub fn swap_bytes(self) -> Self { self }
        pub fn to_be(self) -> Self { self }
        pub fn to_le(self) -> Self { self }
        pub fn from_be(x: Self) -> Self { x }
        pub fn from_le(x: Self) -> Self { x }
        pub fn checked_add(self, rhs: Self) -> Option<Self> { Some(self + rhs) }
        pub fn checked_sub(self, rhs: Self) -> Option<Self> { Some(self - rhs) }
        pub fn checked_mul(self, rhs: Self) -> Option<Self> { Some(self * rhs) }
        pub fn checked_div(self, rhs: Self) -> Option<Self> { Some(self / rhs) }
        pub fn checked_rem(self, rhs: Self) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_neg(self) -> Option<Self> { Some(self) }
        pub fn checked_pow(self, exp: u32) -> Option<Self> { Some(derive2(self, exp)) }
        pub fn checked_shl(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_shr(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_ilog2(self) -> Option<u32> { Some(derive1(self)) }
        pub fn saturating_add(self, rhs: Self) -> Self { self + rhs }
        pub fn saturating_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn saturating_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn saturating_pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn wrapping_add(self, rhs: Self) -> Self { self + rhs }
        pub fn wrapping_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn wrapping_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn wrapping_neg(self) -> Self { self }
        pub fn wrapping_shl(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn wrapping_shr(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn overflowing_add(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn isqrt(self) -> Self { derive1(self) }
        pub fn ilog2(self) -> u32 { derive1(self) }
        pub fn ilog10(self) -> u32 { derive1(self) }
        pub fn div_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn rem_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn abs(self) -> Self { derive1(self) }
        pub fn signum(self) -> Self { derive1(self) }
        pub fn abs_diff(self, other: Self) -> u128 { derive2(self, other) }
        pub fn is_positive(self) -> bool { opaque() }
        pub fn is_negative(self) -> bool { opaque() }
        pub fn max_value() -> Self { opaque() }
        pub fn min_value() -> Self { opaque() }
        pub fn to_be_bytes(self) -> [u8; 16] { [derive1(self)] }
        pub fn to_le_bytes(self) -> [u8; 16] { [derive1(self)] }
        pub fn to_ne_bytes(self) -> [u8; 16] { [derive1(self)] }
        pub fn from_be_bytes(bytes: [u8; 16]) -> Self { derive1(bytes) }
        pub fn from_le_bytes(bytes: [u8; 16]) -> Self { derive1(bytes) }
        pub fn from_ne_bytes(bytes: [u8; 16]) -> Self { derive1(bytes) }
        pub fn unsigned_abs(self) -> u128 { derive1(self) }
    }
    impl crate::ops::Add for i128 {
        type Output = i128;
        fn add(self, rhs: i128) -> i128 { derive2(self, rhs) }
    }
    impl crate::ops::Add<&i128> for i128 {
        type Output = i128;
        fn add(self, rhs: &i128) -> i128 { derive2(self, rhs) }
    }
    impl crate::ops::AddAssign for i128 {
        fn add_assign(&mut self, rhs: i128) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Sub for i128 {
        type Output = i128;
        fn sub(self, rhs: i128) -> i128 { derive2(self, rhs) }
    }
    impl crate::ops::Sub<&i128> for i128 {
        type Output = i128;
        fn sub(self, rhs: &i128) -> i128 { derive2(self, rhs) }
    }
    impl crate::ops::SubAssign for i128 {
        fn sub_assign(&mut self, rhs: i128) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Mul for i128 {
        type Output = i128;
        fn mul(self, rhs: i128) -> i128 { derive2(self, rhs) }
    }
    impl crate::ops::Mul<&i128> for i128 {
        type Output = i128;
        fn mul(self, rhs: &i128) -> i128 { derive2(self, rhs) }
    }
    impl crate::ops::MulAssign for i128 {
        fn mul_assign(&mut self, rhs: i128) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Div for i128 {
        type Output = i128;
        fn div(self, rhs: i128) -> i128 { derive2(self, rhs) }
    }
    impl crate::ops::Div<&i128> for i128 {
        type Output = i128;
        fn div(self, rhs: &i128) -> i128 { derive2(self, rhs) }
    }
    impl crate::ops::DivAssign for i128 {
        fn div_assign(&mut self, rhs: i128) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Rem for i128 {
        type Output = i128;
        fn rem(self, rhs: i128) -> i128 { derive2(self, rhs) }
    }
    impl crate::ops::Rem<&i128> for i128 {
        type Output = i128;
        fn rem(self, rhs: &i128) -> i128 { derive2(self, rhs) }
    }
    impl crate::ops::RemAssign for i128 {
        fn rem_assign(&mut self, rhs: i128) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitAnd for i128 {
        type Output = i128;
        fn bitand(self, rhs: i128) -> i128 { derive2(self, rhs) }
    }
    impl crate::ops::BitAnd<&i128> for i128 {
        type Output = i128;
        fn bitand(self, rhs: &i128) -> i128 { derive2(self, rhs) }
    }
    impl crate::ops::BitAndAssign for i128 {
        fn bitand_assign(&mut self, rhs: i128) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitOr for i128 {
        type Output = i128;
        fn bitor(self, rhs: i128) -> i128 { derive2(self, rhs) }
    }
    impl crate::ops::BitOr<&i128> for i128 {
        type Output = i128;
        fn bitor(self, rhs: &i128) -> i128 { derive2(self, rhs) }
    }
    impl crate::ops::BitOrAssign for i128 {
        fn bitor_assign(&mut self, rhs: i128) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitXor for i128 {
        type Output = i128;
        fn bitxor(self, rhs: i128) -> i128 { derive2(self, rhs) }
    }
    impl crate::ops::BitXor<&i128> for i128 {
        type Output = i128;
        fn bitxor(self, rhs: &i128) -> i128 { derive2(self, rhs) }
    }
    impl crate::ops::BitXorAssign for i128 {
        fn bitxor_assign(&mut self, rhs: i128) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shl for i128 {
        type Output = i128;
        fn shl(self, rhs: i128) -> i128 { derive2(self, rhs) }
    }
    impl crate::ops::Shl<&i128> for i128 {
        type Output = i128;
        fn shl(self, rhs: &i128) -> i128 { derive2(self, rhs) }
    }
    impl crate::ops::ShlAssign for i128 {
        fn shl_assign(&mut self, rhs: i128) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shr for i128 {
        type Output = i128;
        fn shr(self, rhs: i128) -> i128 { derive2(self, rhs) }
    }
    impl crate::ops::Shr<&i128> for i128 {
        type Output = i128;
        fn shr(self, rhs: &i128) -> i128 { derive2(self, rhs) }
    }
    impl crate::ops::ShrAssign for i128 {
        fn shr_assign(&mut self, rhs: i128) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Neg for i128 {
        type Output = i128;
        fn neg(self) -> i128 { derive1(self) }
    }
    impl crate::ops::Not for i128 {
        type Output = i128;
        fn not(self) -> i128 { derive1(self) }
    }
    impl crate::fmt::Display for i128 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Debug for i128 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerExp for i128 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperExp for i128 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerHex for i128 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperHex for i128 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Binary for i128 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Octal for i128 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Clone for i128 {
        fn clone(&self) -> i128 { *self }
    }
    impl Copy for i128 {}
    impl Default for i128 {
        fn default() -> i128 { opaque() }
    }
    impl PartialEq for i128 {
        fn eq(&self, other: &i128) -> bool { opaque() }
    }
    impl PartialOrd for i128 {
        fn partial_cmp(&self, other: &i128) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Eq for i128 {}
    impl Ord for i128 {
        fn cmp(&self, other: &i128) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for i128 {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::str::FromStr for i128 {
        type Err = crate::num::ParseIntError;
        fn from_str(s: &str) -> Result<i128, crate::num::ParseIntError> { if maybe() { Ok(derive1(s)) } else { Err(opaque()) } }
    }
    impl crate::iter::Sum for i128 {
        fn sum<I: Iterator<Item = i128>>(mut iter: I) -> i128 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Sum<&'a i128> for i128 {
        fn sum<I: Iterator<Item = &'a i128>>(mut iter: I) -> i128 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl crate::iter::Product for i128 {
        fn product<I: Iterator<Item = i128>>(mut iter: I) -> i128 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Product<&'a i128> for i128 {
        fn product<I: Iterator<Item = &'a i128>>(mut iter: I) -> i128 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl isize {
        pub fn cast_unsigned(self) -> usize { derive1(self) }
        pub const MAX: Self = 0;
        pub const MIN: Self = 0;
        pub const BITS: u32 = 0;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<Self, crate::num::ParseIntError> { if maybe() { Ok(derive1(src)) } else { Err(opaque()) } }
        pub fn count_ones(self) -> u32 { derive1(self) }
        pub fn count_zeros(self) -> u32 { derive1(self) }
        pub fn leading_zeros(self) -> u32 { derive1(self) }
        pub fn trailing_zeros(self) -> u32 { derive1(self) }
        pub fn rotate_left(self, n: u32) -> Self { self }
        pub fn rotate_right(self, n: u32) -> Self { self }
        pub fn swap_bytes(self) -> Self { self }
        pub fn to_be(self) -> Self { self }
        pub fn to_le(self) -> Self { self }
        pub fn from_be(x: Self) -> Self { x }
        pub fn from_le(x: Self) -> Self { x }
        pub fn checked_add(self, rhs: Self) -> Option<Self> { Some(self + rhs) }
        pub fn checked_sub(self, rhs: Self) -> Option<Self> { Some(self - rhs) }
        pub fn checked_mul(self, rhs: Self) -> Option<Self> { Some(self * rhs) }
        pub fn checked_div(self, rhs: Self) -> Option<Self> { Some(self / rhs) }
        pub fn checked_rem(self, rhs: Self) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_neg(self) -> Option<Self> { Some(self) }
        pub fn checked_pow(self, exp: u32) -> Option<Self> { Some(derive2(self, exp)) }
        pub fn checked_shl(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_shr(self, rhs: u32) -> Option<Self> { Some(derive2(self, rhs)) }
        pub fn checked_ilog2(self) -> Option<u32> { Some(derive1(self)) }
        pub fn saturating_add(self, rhs: Self) -> Self { self + rhs }
        pub fn saturating_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn saturating_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn saturating_pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn wrapping_add(self, rhs: Self) -> Self { self + rhs }
        pub fn wrapping_sub(self, rhs: Self) -> Self { self - rhs }
        pub fn wrapping_mul(self, rhs: Self) -> Self { self * rhs }
        pub fn wrapping_neg(self) -> Self { self }
        pub fn wrapping_shl(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn wrapping_shr(self, rhs: u32) -> Self { derive2(self, rhs) }
        pub fn overflowing_add(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_sub(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn overflowing_mul(self, rhs: Self) -> (Self, bool) { (derive2(self, rhs), opaque()) }
        pub fn pow(self, exp: u32) -> Self { derive2(self, exp) }
        pub fn isqrt(self) -> Self { derive1(self) }
        pub fn ilog2(self) -> u32 { derive1(self) }
        pub fn ilog10(self) -> u32 { derive1(self) }
        pub fn div_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn rem_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn abs(self) -> Self { derive1(self) }
        pub fn signum(self) -> Self { derive1(self) }
        pub fn abs_diff(self, other: Self) -> usize { derive2(self, other) }
        pub fn is_positive(self) -> bool { opaque() }
        pub fn is_negative(self) -> bool { opaque() }
        pub fn max_value() -> Self { opaque() }
        pub fn min_value() -> Self { opaque() }
        pub fn to_be_bytes(self) -> [u8; 8] { [derive1(self)] }
        pub fn to_le_bytes(self) -> [u8; 8] { [derive1(self)] }
        pub fn to_ne_bytes(self) -> [u8; 8] { [derive1(self)] }
        pub fn from_be_bytes(bytes: [u8; 8]) -> Self { derive1(bytes) }
        pub fn from_le_bytes(bytes: [u8; 8]) -> Self { derive1(bytes) }
        pub fn from_ne_bytes(bytes: [u8; 8]) -> Self { derive1(bytes) }
        pub fn unsigned_abs(self) -> usize { derive1(self) }
    }
    impl crate::ops::Add for isize {
        type Output = isize;
        fn add(self, rhs: isize) -> isize { derive2(self, rhs) }
    }
    impl crate::ops::Add<&isize> for isize {
        type Output = isize;
        fn add(self, rhs: &isize) -> isize { derive2(self, rhs) }
    }
    impl crate::ops::AddAssign for isize {
        fn add_assign(&mut self, rhs: isize) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Sub for isize {
        type Output = isize;
        fn sub(self, rhs: isize) -> isize { derive2(self, rhs) }
    }
    impl crate::ops::Sub<&isize> for isize {
        type Output = isize;
        fn sub(self, rhs: &isize) -> isize { derive2(self, rhs) }
    }
    impl crate::ops::SubAssign for isize {
        fn sub_assign(&mut self, rhs: isize) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Mul for isize {
        type Output = isize;
        fn mul(self, rhs: isize) -> isize { derive2(self, rhs) }
    }
    impl crate::ops::Mul<&isize> for isize {
        type Output = isize;
        fn mul(self, rhs: &isize) -> isize { derive2(self, rhs) }
    }
    impl crate::ops::MulAssign for isize {
        fn mul_assign(&mut self, rhs: isize) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Div for isize {
        type Output = isize;
        fn div(self, rhs: isize) -> isize { derive2(self, rhs) }
    }
    impl crate::ops::Div<&isize> for isize {
        type Output = isize;
        fn div(self, rhs: &isize) -> isize { derive2(self, rhs) }
    }
    impl crate::ops::DivAssign for isize {
        fn div_assign(&mut self, rhs: isize) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Rem for isize {
        type Output = isize;
        fn rem(self, rhs: isize) -> isize { derive2(self, rhs) }
    }
    impl crate::ops::Rem<&isize> for isize {
        type Output = isize;
        fn rem(self, rhs: &isize) -> isize { derive2(self, rhs) }
    }
    impl crate::ops::RemAssign for isize {
        fn rem_assign(&mut self, rhs: isize) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitAnd for isize {
        type Output = isize;
        fn bitand(self, rhs: isize) -> isize { derive2(self, rhs) }
    }
    impl crate::ops::BitAnd<&isize> for isize {
        type Output = isize;
        fn bitand(self, rhs: &isize) -> isize { derive2(self, rhs) }
    }
    impl crate::ops::BitAndAssign for isize {
        fn bitand_assign(&mut self, rhs: isize) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitOr for isize {
        type Output = isize;
        fn bitor(self, rhs: isize) -> isize { derive2(self, rhs) }
    }
    impl crate::ops::BitOr<&isize> for isize {
        type Output = isize;
        fn bitor(self, rhs: &isize) -> isize { derive2(self, rhs) }
    }
    impl crate::ops::BitOrAssign for isize {
        fn bitor_assign(&mut self, rhs: isize) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::BitXor for isize {
        type Output = isize;
        fn bitxor(self, rhs: isize) -> isize { derive2(self, rhs) }
    }
    impl crate::ops::BitXor<&isize> for isize {
        type Output = isize;
        fn bitxor(self, rhs: &isize) -> isize { derive2(self, rhs) }
    }
    impl crate::ops::BitXorAssign for isize {
        fn bitxor_assign(&mut self, rhs: isize) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shl for isize {
        type Output = isize;
        fn shl(self, rhs: isize) -> isize { derive2(self, rhs) }
    }
    impl crate::ops::Shl<&isize> for isize {
        type Output = isize;
        fn shl(self, rhs: &isize) -> isize { derive2(self, rhs) }
    }
    impl crate::ops::ShlAssign for isize {
        fn shl_assign(&mut self, rhs: isize) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Shr for isize {
        type Output = isize;
        fn shr(self, rhs: isize) -> isize { derive2(self, rhs) }
    }
    impl crate::ops::Shr<&isize> for isize {
        type Output = isize;
        fn shr(self, rhs: &isize) -> isize { derive2(self, rhs) }
    }
    impl crate::ops::ShrAssign for isize {
        fn shr_assign(&mut self, rhs: isize) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Neg for isize {
        type Output = isize;
        fn neg(self) -> isize { derive1(self) }
    }
    impl crate::ops::Not for isize {
        type Output = isize;
        fn not(self) -> isize { derive1(self) }
    }
    impl crate::fmt::Display for isize {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Debug for isize {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerExp for isize {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperExp for isize {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerHex for isize {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperHex for isize {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Binary for isize {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Octal for isize {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Clone for isize {
        fn clone(&self) -> isize { *self }
    }
    impl Copy for isize {}
    impl Default for isize {
        fn default() -> isize { opaque() }
    }
    impl PartialEq for isize {
        fn eq(&self, other: &isize) -> bool { opaque() }
    }
    impl PartialOrd for isize {
        fn partial_cmp(&self, other: &isize) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Eq for isize {}
    impl Ord for isize {
        fn cmp(&self, other: &isize) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for isize {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::str::FromStr for isize {
        type Err = crate::num::ParseIntError;
        fn from_str(s: &str) -> Result<isize, crate::num::ParseIntError> { if maybe() { Ok(derive1(s)) } else { Err(opaque()) } }
    }
    impl crate::iter::Sum for isize {
        fn sum<I: Iterator<Item = isize>>(mut iter: I) -> isize {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Sum<&'a isize> for isize {
        fn sum<I: Iterator<Item = &'a isize>>(mut iter: I) -> isize {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl crate::iter::Product for isize {
        fn product<I: Iterator<Item = isize>>(mut iter: I) -> isize {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Product<&'a isize> for isize {
        fn product<I: Iterator<Item = &'a isize>>(mut iter: I) -> isize {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl f32 {
        pub const MAX: Self = 0.0;
        pub const MIN: Self = 0.0;
        pub const EPSILON: Self = 0.0;
        pub const INFINITY: Self = 0.0;
        pub const NEG_INFINITY: Self = 0.0;
        pub const NAN: Self = 0.0;
        pub fn is_nan(self) -> bool { opaque() }
        pub fn is_finite(self) -> bool { opaque() }
        pub fn is_infinite(self) -> bool { opaque() }
        pub fn is_sign_negative(self) -> bool { opaque() }
        pub fn is_sign_positive(self) -> bool { opaque() }
        pub fn floor(self) -> Self { derive1(self) }
        pub fn ceil(self) -> Self { derive1(self) }
        pub fn round(self) -> Self { derive1(self) }
        pub fn trunc(self) -> Self { derive1(self) }
        pub fn fract(self) -> Self { derive1(self) }
        pub fn abs(self) -> Self { derive1(self) }
        pub fn signum(self) -> Self { derive1(self) }
        pub fn copysign(self, sign: Self) -> Self { derive1(self) }
        pub fn mul_add(self, a: Self, b: Self) -> Self { derive3(self, a, b) }
        pub fn rem_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn div_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn powi(self, n: i32) -> Self { derive2(self, n) }
        pub fn powf(self, n: Self) -> Self { derive2(self, n) }
        pub fn sqrt(self) -> Self { derive1(self) }
        pub fn cbrt(self) -> Self { derive1(self) }
        pub fn exp(self) -> Self { derive1(self) }
        pub fn ln(self) -> Self { derive1(self) }
        pub fn log(self, base: Self) -> Self { derive2(self, base) }
        pub fn log2(self) -> Self { derive1(self) }
        pub fn log10(self) -> Self { derive1(self) }
        pub fn hypot(self, other: Self) -> Self { derive2(self, other) }
        pub fn sin(self) -> Self { derive1(self) }
        pub fn cos(self) -> Self { derive1(self) }
        pub fn tan(self) -> Self { derive1(self) }
        pub fn asin(self) -> Self { derive1(self) }
        pub fn acos(self) -> Self { derive1(self) }
        pub fn atan(self) -> Self { derive1(self) }
        pub fn atan2(self, other: Self) -> Self { derive2(self, other) }
        pub fn sin_cos(self) -> (Self, Self) { (derive1(self), derive1(self)) }
        pub fn tanh(self) -> Self { derive1(self) }
        pub fn to_degrees(self) -> Self { derive1(self) }
        pub fn to_radians(self) -> Self { derive1(self) }
        pub fn recip(self) -> Self { derive1(self) }
        pub fn max(self, other: Self) -> Self { if maybe() { self } else { other } }
        pub fn min(self, other: Self) -> Self { if maybe() { self } else { other } }
        pub fn clamp(self, min: Self, max: Self) -> Self { self }
        pub fn total_cmp(&self, other: &Self) -> crate::cmp::Ordering { opaque() }
        pub fn to_bits(self) -> u32 { derive1(self) }
        pub fn from_bits(v: u32) -> Self { derive1(v) }
        pub fn to_be_bytes(self) -> [u8; 4] { [derive1(self)] }
        pub fn to_le_bytes(self) -> [u8; 4] { [derive1(self)] }
        pub fn to_ne_bytes(self) -> [u8; 4] { [derive1(self)] }
        pub fn from_be_bytes(bytes: [u8; 4]) -> Self { derive1(bytes) }
        pub fn from_le_bytes(bytes: [u8; 4]) -> Self { derive1(bytes) }
    }
    impl crate::ops::Add for f32 {
        type Output = f32;
        fn add(self, rhs: f32) -> f32 { derive2(self, rhs) }
    }
    impl crate::ops::Add<&f32> for f32 {
        type Output = f32;
        fn add(self, rhs: &f32) -> f32 { derive2(self, rhs) }
    }
    impl crate::ops::AddAssign for f32 {
        fn add_assign(&mut self, rhs: f32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Sub for f32 {
        type Output = f32;
        fn sub(self, rhs: f32) -> f32 { derive2(self, rhs) }
    }
    impl crate::ops::Sub<&f32> for f32 {
        type Output = f32;
        fn sub(self, rhs: &f32) -> f32 { derive2(self, rhs) }
    }
    impl crate::ops::SubAssign for f32 {
        fn sub_assign(&mut self, rhs: f32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Mul for f32 {
        type Output = f32;
        fn mul(self, rhs: f32) -> f32 { derive2(self, rhs) }
    }
    impl crate::ops::Mul<&f32> for f32 {
        type Output = f32;
        fn mul(self, rhs: &f32) -> f32 { derive2(self, rhs) }
    }
    impl crate::ops::MulAssign for f32 {
        fn mul_assign(&mut self, rhs: f32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Div for f32 {
        type Output = f32;
        fn div(self, rhs: f32) -> f32 { derive2(self, rhs) }
    }
    impl crate::ops::Div<&f32> for f32 {
        type Output = f32;
        fn div(self, rhs: &f32) -> f32 { derive2(self, rhs) }
    }
    impl crate::ops::DivAssign for f32 {
        fn div_assign(&mut self, rhs: f32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Rem for f32 {
        type Output = f32;
        fn rem(self, rhs: f32) -> f32 { derive2(self, rhs) }
    }
    impl crate::ops::Rem<&f32> for f32 {
        type Output = f32;
        fn rem(self, rhs: &f32) -> f32 { derive2(self, rhs) }
    }
    impl crate::ops::RemAssign for f32 {
        fn rem_assign(&mut self, rhs: f32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Neg for f32 {
        type Output = f32;
        fn neg(self) -> f32 { derive1(self) }
    }
    impl crate::fmt::Display for f32 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Debug for f32 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerExp for f32 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperExp for f32 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Clone for f32 {
        fn clone(&self) -> f32 { *self }
    }
    impl Copy for f32 {}
    impl Default for f32 {
        fn default() -> f32 { opaque() }
    }
    impl PartialEq for f32 {
        fn eq(&self, other: &f32) -> bool { opaque() }
    }
    impl PartialOrd for f32 {
        fn partial_cmp(&self, other: &f32) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl crate::str::FromStr for f32 {
        type Err = crate::num::ParseFloatError;
        fn from_str(s: &str) -> Result<f32, crate::num::ParseFloatError> { if maybe() { Ok(derive1(s)) } else { Err(opaque()) } }
    }
    impl crate::iter::Sum for f32 {
        fn sum<I: Iterator<Item = f32>>(mut iter: I) -> f32 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Sum<&'a f32> for f32 {
        fn sum<I: Iterator<Item = &'a f32>>(mut iter: I) -> f32 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl crate::iter::Product for f32 {
        fn product<I: Iterator<Item = f32>>(mut iter: I) -> f32 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Product<&'a f32> for f32 {
        fn product<I: Iterator<Item = &'a f32>>(mut iter: I) -> f32 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl f64 {
        pub const MAX: Self = 0.0;
        pub const MIN: Self = 0.0;
        pub const EPSILON: Self = 0.0;
        pub const INFINITY: Self = 0.0;
        pub const NEG_INFINITY: Self = 0.0;
        pub const NAN: Self = 0.0;
        pub fn is_nan(self) -> bool { opaque() }
        pub fn is_finite(self) -> bool { opaque() }
        pub fn is_infinite(self) -> bool { opaque() }
        pub fn is_sign_negative(self) -> bool { opaque() }
        pub fn is_sign_positive(self) -> bool { opaque() }
        pub fn floor(self) -> Self { derive1(self) }
        pub fn ceil(self) -> Self { derive1(self) }
        pub fn round(self) -> Self { derive1(self) }
        pub fn trunc(self) -> Self { derive1(self) }
        pub fn fract(self) -> Self { derive1(self) }
        pub fn abs(self) -> Self { derive1(self) }
        pub fn signum(self) -> Self { derive1(self) }
        pub fn copysign(self, sign: Self) -> Self { derive1(self) }
        pub fn mul_add(self, a: Self, b: Self) -> Self { derive3(self, a, b) }
        pub fn rem_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn div_euclid(self, rhs: Self) -> Self { derive2(self, rhs) }
        pub fn powi(self, n: i32) -> Self { derive2(self, n) }
        pub fn powf(self, n: Self) -> Self { derive2(self, n) }
        pub fn sqrt(self) -> Self { derive1(self) }
        pub fn cbrt(self) -> Self { derive1(self) }
        pub fn exp(self) -> Self { derive1(self) }
        pub fn ln(self) -> Self { derive1(self) }
        pub fn log(self, base: Self) -> Self { derive2(self, base) }
        pub fn log2(self) -> Self { derive1(self) }
        pub fn log10(self) -> Self { derive1(self) }
        pub fn hypot(self, other: Self) -> Self { derive2(self, other) }
        pub fn sin(self) -> Self { derive1(self) }
        pub fn cos(self) -> Self { derive1(self) }
        pub fn tan(self) -> Self { derive1(self) }
        pub fn asin(self) -> Self { derive1(self) }
        pub fn acos(self) -> Self { derive1(self) }
        pub fn atan(self) -> Self { derive1(self) }
        pub fn atan2(self, other: Self) -> Self { derive2(self, other) }
        pub fn sin_cos(self) -> (Self, Self) { (derive1(self), derive1(self)) }
        pub fn tanh(self) -> Self { derive1(self) }
        pub fn to_degrees(self) -> Self { derive1(self) }
        pub fn to_radians(self) -> Self { derive1(self) }
        pub fn recip(self) -> Self { derive1(self) }
        pub fn max(self, other: Self) -> Self { if maybe() { self } else { other } }
        pub fn min(self, other: Self) -> Self { if maybe() { self } else { other } }
        pub fn clamp(self, min: Self, max: Self) -> Self { self }
        pub fn total_cmp(&self, other: &Self) -> crate::cmp::Ordering { opaque() }
        pub fn to_bits(self) -> u64 { derive1(self) }
        pub fn from_bits(v: u64) -> Self { derive1(v) }
        pub fn to_be_bytes(self) -> [u8; 8] { [derive1(self)] }
        pub fn to_le_bytes(self) -> [u8; 8] { [derive1(self)] }
        pub fn to_ne_bytes(self) -> [u8; 8] { [derive1(self)] }
        pub fn from_be_bytes(bytes: [u8; 8]) -> Self { derive1(bytes) }
        pub fn from_le_bytes(bytes: [u8; 8]) -> Self { derive1(bytes) }
    }
    impl crate::ops::Add for f64 {
        type Output = f64;
        fn add(self, rhs: f64) -> f64 { derive2(self, rhs) }
    }
    impl crate::ops::Add<&f64> for f64 {
        type Output = f64;
        fn add(self, rhs: &f64) -> f64 { derive2(self, rhs) }
    }
    impl crate::ops::AddAssign for f64 {
        fn add_assign(&mut self, rhs: f64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Sub for f64 {
        type Output = f64;
        fn sub(self, rhs: f64) -> f64 { derive2(self, rhs) }
    }
    impl crate::ops::Sub<&f64> for f64 {
        type Output = f64;
        fn sub(self, rhs: &f64) -> f64 { derive2(self, rhs) }
    }
    impl crate::ops::SubAssign for f64 {
        fn sub_assign(&mut self, rhs: f64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Mul for f64 {
        type Output = f64;
        fn mul(self, rhs: f64) -> f64 { derive2(self, rhs) }
    }
    impl crate::ops::Mul<&f64> for f64 {
        type Output = f64;
        fn mul(self, rhs: &f64) -> f64 { derive2(self, rhs) }
    }
    impl crate::ops::MulAssign for f64 {
        fn mul_assign(&mut self, rhs: f64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Div for f64 {
        type Output = f64;
        fn div(self, rhs: f64) -> f64 { derive2(self, rhs) }
    }
    impl crate::ops::Div<&f64> for f64 {
        type Output = f64;
        fn div(self, rhs: &f64) -> f64 { derive2(self, rhs) }
    }
    impl crate::ops::DivAssign for f64 {
        fn div_assign(&mut self, rhs: f64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Rem for f64 {
        type Output = f64;
        fn rem(self, rhs: f64) -> f64 { derive2(self, rhs) }
    }
    impl crate::ops::Rem<&f64> for f64 {
        type Output = f64;
        fn rem(self, rhs: &f64) -> f64 { derive2(self, rhs) }
    }
    impl crate::ops::RemAssign for f64 {
        fn rem_assign(&mut self, rhs: f64) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Neg for f64 {
        type Output = f64;
        fn neg(self) -> f64 { derive1(self) }
    }
    impl crate::fmt::Display for f64 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Debug for f64 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::LowerExp for f64 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::UpperExp for f64 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Clone for f64 {
        fn clone(&self) -> f64 { *self }
    }
    impl Copy for f64 {}
    impl Default for f64 {
        fn default() -> f64 { opaque() }
    }
    impl PartialEq for f64 {
        fn eq(&self, other: &f64) -> bool { opaque() }
    }
    impl PartialOrd for f64 {
        fn partial_cmp(&self, other: &f64) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl crate::str::FromStr for f64 {
        type Err = crate::num::ParseFloatError;
        fn from_str(s: &str) -> Result<f64, crate::num::ParseFloatError> { if maybe() { Ok(derive1(s)) } else { Err(opaque()) } }
    }
    impl crate::iter::Sum for f64 {
        fn sum<I: Iterator<Item = f64>>(mut iter: I) -> f64 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Sum<&'a f64> for f64 {
        fn sum<I: Iterator<Item = &'a f64>>(mut iter: I) -> f64 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl crate::iter::Product for f64 {
        fn product<I: Iterator<Item = f64>>(mut iter: I) -> f64 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> crate::iter::Product<&'a f64> for f64 {
        fn product<I: Iterator<Item = &'a f64>>(mut iter: I) -> f64 {
            let Some(x) = iter.next() else { return opaque() };
            derive1(x)
        }
    }
    impl From<u8> for u16 {
        fn from(value: u8) -> u16 { value as u16 }
    }
    impl From<u8> for u32 {
        fn from(value: u8) -> u32 { value as u32 }
    }
    impl From<u8> for u64 {
        fn from(value: u8) -> u64 { value as u64 }
    }
    impl From<u8> for u128 {
        fn from(value: u8) -> u128 { value as u128 }
    }
    impl From<u8> for usize {
        fn from(value: u8) -> usize { value as usize }
    }
    impl TryFrom<u8> for i8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u8) -> Result<i8, crate::num::TryFromIntError> { if maybe() { Ok(value as i8) } else { Err(opaque()) } }
    }
    impl From<u8> for i16 {
        fn from(value: u8) -> i16 { value as i16 }
    }
    impl From<u8> for i32 {
        fn from(value: u8) -> i32 { value as i32 }
    }
    impl From<u8> for i64 {
        fn from(value: u8) -> i64 { value as i64 }
    }
    impl From<u8> for i128 {
        fn from(value: u8) -> i128 { value as i128 }
    }
    impl From<u8> for isize {
        fn from(value: u8) -> isize { value as isize }
    }
    impl TryFrom<u16> for u8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u16) -> Result<u8, crate::num::TryFromIntError> { if maybe() { Ok(value as u8) } else { Err(opaque()) } }
    }
    impl From<u16> for u32 {
        fn from(value: u16) -> u32 { value as u32 }
    }
    impl From<u16> for u64 {
        fn from(value: u16) -> u64 { value as u64 }
    }
    impl From<u16> for u128 {
        fn from(value: u16) -> u128 { value as u128 }
    }
    impl From<u16> for usize {
        fn from(value: u16) -> usize { value as usize }
    }
    impl TryFrom<u16> for i8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u16) -> Result<i8, crate::num::TryFromIntError> { if maybe() { Ok(value as i8) } else { Err(opaque()) } }
    }
    impl TryFrom<u16> for i16 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u16) -> Result<i16, crate::num::TryFromIntError> { if maybe() { Ok(value as i16) } else { Err(opaque()) } }
    }
    impl From<u16> for i32 {
        fn from(value: u16) -> i32 { value as i32 }
    }
    impl From<u16> for i64 {
        fn from(value: u16) -> i64 { value as i64 }
    }
    impl From<u16> for i128 {
        fn from(value: u16) -> i128 { value as i128 }
    }
    impl TryFrom<u16> for isize {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u16) -> Result<isize, crate::num::TryFromIntError> { if maybe() { Ok(value as isize) } else { Err(opaque()) } }
    }
    impl TryFrom<u32> for u8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u32) -> Result<u8, crate::num::TryFromIntError> { if maybe() { Ok(value as u8) } else { Err(opaque()) } }
    }
    impl TryFrom<u32> for u16 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u32) -> Result<u16, crate::num::TryFromIntError> { if maybe() { Ok(value as u16) } else { Err(opaque()) } }
    }
    impl From<u32> for u64 {
        fn from(value: u32) -> u64 { value as u64 }
    }
    impl From<u32> for u128 {
        fn from(value: u32) -> u128 { value as u128 }
    }
    impl TryFrom<u32> for usize {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u32) -> Result<usize, crate::num::TryFromIntError> { if maybe() { Ok(value as usize) } else { Err(opaque()) } }
    }
    impl TryFrom<u32> for i8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u32) -> Result<i8, crate::num::TryFromIntError> { if maybe() { Ok(value as i8) } else { Err(opaque()) } }
    }
    impl TryFrom<u32> for i16 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u32) -> Result<i16, crate::num::TryFromIntError> { if maybe() { Ok(value as i16) } else { Err(opaque()) } }
    }
    impl TryFrom<u32> for i32 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u32) -> Result<i32, crate::num::TryFromIntError> { if maybe() { Ok(value as i32) } else { Err(opaque()) } }
    }
    impl From<u32> for i64 {
        fn from(value: u32) -> i64 { value as i64 }
    }
    impl From<u32> for i128 {
        fn from(value: u32) -> i128 { value as i128 }
    }
    impl TryFrom<u32> for isize {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u32) -> Result<isize, crate::num::TryFromIntError> { if maybe() { Ok(value as isize) } else { Err(opaque()) } }
    }
    impl TryFrom<u64> for u8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u64) -> Result<u8, crate::num::TryFromIntError> { if maybe() { Ok(value as u8) } else { Err(opaque()) } }
    }
    impl TryFrom<u64> for u16 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u64) -> Result<u16, crate::num::TryFromIntError> { if maybe() { Ok(value as u16) } else { Err(opaque()) } }
    }
    impl TryFrom<u64> for u32 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u64) -> Result<u32, crate::num::TryFromIntError> { if maybe() { Ok(value as u32) } else { Err(opaque()) } }
    }
    impl From<u64> for u128 {
        fn from(value: u64) -> u128 { value as u128 }
    }
    impl TryFrom<u64> for usize {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u64) -> Result<usize, crate::num::TryFromIntError> { if maybe() { Ok(value as usize) } else { Err(opaque()) } }
    }
    impl TryFrom<u64> for i8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u64) -> Result<i8, crate::num::TryFromIntError> { if maybe() { Ok(value as i8) } else { Err(opaque()) } }
    }
    impl TryFrom<u64> for i16 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u64) -> Result<i16, crate::num::TryFromIntError> { if maybe() { Ok(value as i16) } else { Err(opaque()) } }
    }
    impl TryFrom<u64> for i32 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u64) -> Result<i32, crate::num::TryFromIntError> { if maybe() { Ok(value as i32) } else { Err(opaque()) } }
    }
    impl TryFrom<u64> for i64 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u64) -> Result<i64, crate::num::TryFromIntError> { if maybe() { Ok(value as i64) } else { Err(opaque()) } }
    }
    impl From<u64> for i128 {
        fn from(value: u64) -> i128 { value as i128 }
    }
    impl TryFrom<u64> for isize {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u64) -> Result<isize, crate::num::TryFromIntError> { if maybe() { Ok(value as isize) } else { Err(opaque()) } }
    }
    impl TryFrom<u128> for u8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u128) -> Result<u8, crate::num::TryFromIntError> { if maybe() { Ok(value as u8) } else { Err(opaque()) } }
    }
    impl TryFrom<u128> for u16 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u128) -> Result<u16, crate::num::TryFromIntError> { if maybe() { Ok(value as u16) } else { Err(opaque()) } }
    }
    impl TryFrom<u128> for u32 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u128) -> Result<u32, crate::num::TryFromIntError> { if maybe() { Ok(value as u32) } else { Err(opaque()) } }
    }
    impl TryFrom<u128> for u64 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u128) -> Result<u64, crate::num::TryFromIntError> { if maybe() { Ok(value as u64) } else { Err(opaque()) } }
    }
    impl TryFrom<u128> for usize {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u128) -> Result<usize, crate::num::TryFromIntError> { if maybe() { Ok(value as usize) } else { Err(opaque()) } }
    }
    impl TryFrom<u128> for i8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u128) -> Result<i8, crate::num::TryFromIntError> { if maybe() { Ok(value as i8) } else { Err(opaque()) } }
    }
    impl TryFrom<u128> for i16 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u128) -> Result<i16, crate::num::TryFromIntError> { if maybe() { Ok(value as i16) } else { Err(opaque()) } }
    }
    impl TryFrom<u128> for i32 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u128) -> Result<i32, crate::num::TryFromIntError> { if maybe() { Ok(value as i32) } else { Err(opaque()) } }
    }
    impl TryFrom<u128> for i64 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u128) -> Result<i64, crate::num::TryFromIntError> { if maybe() { Ok(value as i64) } else { Err(opaque()) } }
    }
    impl TryFrom<u128> for i128 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u128) -> Result<i128, crate::num::TryFromIntError> { if maybe() { Ok(value as i128) } else { Err(opaque()) } }
    }
    impl TryFrom<u128> for isize {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: u128) -> Result<isize, crate::num::TryFromIntError> { if maybe() { Ok(value as isize) } else { Err(opaque()) } }
    }
    impl TryFrom<usize> for u8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: usize) -> Result<u8, crate::num::TryFromIntError> { if maybe() { Ok(value as u8) } else { Err(opaque()) } }
    }
    impl TryFrom<usize> for u16 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: usize) -> Result<u16, crate::num::TryFromIntError> { if maybe() { Ok(value as u16) } else { Err(opaque()) } }
    }
    impl TryFrom<usize> for u32 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: usize) -> Result<u32, crate::num::TryFromIntError> { if maybe() { Ok(value as u32) } else { Err(opaque()) } }
    }
    impl TryFrom<usize> for u64 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: usize) -> Result<u64, crate::num::TryFromIntError> { if maybe() { Ok(value as u64) } else { Err(opaque()) } }
    }
    impl TryFrom<usize> for u128 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: usize) -> Result<u128, crate::num::TryFromIntError> { if maybe() { Ok(value as u128) } else { Err(opaque()) } }
    }
    impl TryFrom<usize> for i8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: usize) -> Result<i8, crate::num::TryFromIntError> { if maybe() { Ok(value as i8) } else { Err(opaque()) } }
    }
    impl TryFrom<usize> for i16 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: usize) -> Result<i16, crate::num::TryFromIntError> { if maybe() { Ok(value as i16) } else { Err(opaque()) } }
    }
    impl TryFrom<usize> for i32 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: usize) -> Result<i32, crate::num::TryFromIntError> { if maybe() { Ok(value as i32) } else { Err(opaque()) } }
    }
    impl TryFrom<usize> for i64 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: usize) -> Result<i64, crate::num::TryFromIntError> { if maybe() { Ok(value as i64) } else { Err(opaque()) } }
    }
    impl TryFrom<usize> for i128 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: usize) -> Result<i128, crate::num::TryFromIntError> { if maybe() { Ok(value as i128) } else { Err(opaque()) } }
    }
    impl TryFrom<usize> for isize {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: usize) -> Result<isize, crate::num::TryFromIntError> { if maybe() { Ok(value as isize) } else { Err(opaque()) } }
    }
    impl TryFrom<i8> for u8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i8) -> Result<u8, crate::num::TryFromIntError> { if maybe() { Ok(value as u8) } else { Err(opaque()) } }
    }
    impl TryFrom<i8> for u16 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i8) -> Result<u16, crate::num::TryFromIntError> { if maybe() { Ok(value as u16) } else { Err(opaque()) } }
    }
    impl TryFrom<i8> for u32 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i8) -> Result<u32, crate::num::TryFromIntError> { if maybe() { Ok(value as u32) } else { Err(opaque()) } }
    }
    impl TryFrom<i8> for u64 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i8) -> Result<u64, crate::num::TryFromIntError> { if maybe() { Ok(value as u64) } else { Err(opaque()) } }
    }
    impl TryFrom<i8> for u128 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i8) -> Result<u128, crate::num::TryFromIntError> { if maybe() { Ok(value as u128) } else { Err(opaque()) } }
    }
    impl TryFrom<i8> for usize {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i8) -> Result<usize, crate::num::TryFromIntError> { if maybe() { Ok(value as usize) } else { Err(opaque()) } }
    }
    impl From<i8> for i16 {
        fn from(value: i8) -> i16 { value as i16 }
    }
    impl From<i8> for i32 {
        fn from(value: i8) -> i32 { value as i32 }
    }
    impl From<i8> for i64 {
        fn from(value: i8) -> i64 { value as i64 }
    }
    impl From<i8> for i128 {
        fn from(value: i8) -> i128 { value as i128 }
    }
    impl TryFrom<i8> for isize {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i8) -> Result<isize, crate::num::TryFromIntError> { if maybe() { Ok(value as isize) } else { Err(opaque()) } }
    }
    impl TryFrom<i16> for u8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i16) -> Result<u8, crate::num::TryFromIntError> { if maybe() { Ok(value as u8) } else { Err(opaque()) } }
    }
    impl TryFrom<i16> for u16 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i16) -> Result<u16, crate::num::TryFromIntError> { if maybe() { Ok(value as u16) } else { Err(opaque()) } }
    }
    impl TryFrom<i16> for u32 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i16) -> Result<u32, crate::num::TryFromIntError> { if maybe() { Ok(value as u32) } else { Err(opaque()) } }
    }
    impl TryFrom<i16> for u64 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i16) -> Result<u64, crate::num::TryFromIntError> { if maybe() { Ok(value as u64) } else { Err(opaque()) } }
    }
    impl TryFrom<i16> for u128 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i16) -> Result<u128, crate::num::TryFromIntError> { if maybe() { Ok(value as u128) } else { Err(opaque()) } }
    }
    impl TryFrom<i16> for usize {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i16) -> Result<usize, crate::num::TryFromIntError> { if maybe() { Ok(value as usize) } else { Err(opaque()) } }
    }
    impl TryFrom<i16> for i8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i16) -> Result<i8, crate::num::TryFromIntError> { if maybe() { Ok(value as i8) } else { Err(opaque()) } }
    }
    impl From<i16> for i32 {
        fn from(value: i16) -> i32 { value as i32 }
    }
    impl From<i16> for i64 {
        fn from(value: i16) -> i64 { value as i64 }
    }
    impl From<i16> for i128 {
        fn from(value: i16) -> i128 { value as i128 }
    }
    impl From<i16> for isize {
        fn from(value: i16) -> isize { value as isize }
    }
    impl TryFrom<i32> for u8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i32) -> Result<u8, crate::num::TryFromIntError> { if maybe() { Ok(value as u8) } else { Err(opaque()) } }
    }
    impl TryFrom<i32> for u16 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i32) -> Result<u16, crate::num::TryFromIntError> { if maybe() { Ok(value as u16) } else { Err(opaque()) } }
    }
    impl TryFrom<i32> for u32 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i32) -> Result<u32, crate::num::TryFromIntError> { if maybe() { Ok(value as u32) } else { Err(opaque()) } }
    }
    impl TryFrom<i32> for u64 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i32) -> Result<u64, crate::num::TryFromIntError> { if maybe() { Ok(value as u64) } else { Err(opaque()) } }
    }
    impl TryFrom<i32> for u128 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i32) -> Result<u128, crate::num::TryFromIntError> { if maybe() { Ok(value as u128) } else { Err(opaque()) } }
    }
    impl TryFrom<i32> for usize {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i32) -> Result<usize, crate::num::TryFromIntError> { if maybe() { Ok(value as usize) } else { Err(opaque()) } }
    }
    impl TryFrom<i32> for i8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i32) -> Result<i8, crate::num::TryFromIntError> { if maybe() { Ok(value as i8) } else { Err(opaque()) } }
    }
    impl TryFrom<i32> for i16 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i32) -> Result<i16, crate::num::TryFromIntError> { if maybe() { Ok(value as i16) } else { Err(opaque()) } }
    }
    impl From<i32> for i64 {
        fn from(value: i32) -> i64 { value as i64 }
    }
    impl From<i32> for i128 {
        fn from(value: i32) -> i128 { value as i128 }
    }
    impl TryFrom<i32> for isize {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i32) -> Result<isize, crate::num::TryFromIntError> { if maybe() { Ok(value as isize) } else { Err(opaque()) } }
    }
    impl TryFrom<i64> for u8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i64) -> Result<u8, crate::num::TryFromIntError> { if maybe() { Ok(value as u8) } else { Err(opaque()) } }
    }
    impl TryFrom<i64> for u16 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i64) -> Result<u16, crate::num::TryFromIntError> { if maybe() { Ok(value as u16) } else { Err(opaque()) } }
    }
    impl TryFrom<i64> for u32 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i64) -> Result<u32, crate::num::TryFromIntError> { if maybe() { Ok(value as u32) } else { Err(opaque()) } }
    }
    impl TryFrom<i64> for u64 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i64) -> Result<u64, crate::num::TryFromIntError> { if maybe() { Ok(value as u64) } else { Err(opaque()) } }
    }
    impl TryFrom<i64> for u128 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i64) -> Result<u128, crate::num::TryFromIntError> { if maybe() { Ok(value as u128) } else { Err(opaque()) } }
    }
    impl TryFrom<i64> for usize {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i64) -> Result<usize, crate::num::TryFromIntError> { if maybe() { Ok(value as usize) } else { Err(opaque()) } }
    }
    impl TryFrom<i64> for i8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i64) -> Result<i8, crate::num::TryFromIntError> { if maybe() { Ok(value as i8) } else { Err(opaque()) } }
    }
    impl TryFrom<i64> for i16 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i64) -> Result<i16, crate::num::TryFromIntError> { if maybe() { Ok(value as i16) } else { Err(opaque()) } }
    }
    impl TryFrom<i64> for i32 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i64) -> Result<i32, crate::num::TryFromIntError> { if maybe() { Ok(value as i32) } else { Err(opaque()) } }
    }
    impl From<i64> for i128 {
        fn from(value: i64) -> i128 { value as i128 }
    }
    impl TryFrom<i64> for isize {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i64) -> Result<isize, crate::num::TryFromIntError> { if maybe() { Ok(value as isize) } else { Err(opaque()) } }
    }
    impl TryFrom<i128> for u8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i128) -> Result<u8, crate::num::TryFromIntError> { if maybe() { Ok(value as u8) } else { Err(opaque()) } }
    }
    impl TryFrom<i128> for u16 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i128) -> Result<u16, crate::num::TryFromIntError> { if maybe() { Ok(value as u16) } else { Err(opaque()) } }
    }
    impl TryFrom<i128> for u32 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i128) -> Result<u32, crate::num::TryFromIntError> { if maybe() { Ok(value as u32) } else { Err(opaque()) } }
    }
    impl TryFrom<i128> for u64 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i128) -> Result<u64, crate::num::TryFromIntError> { if maybe() { Ok(value as u64) } else { Err(opaque()) } }
    }
    impl TryFrom<i128> for u128 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i128) -> Result<u128, crate::num::TryFromIntError> { if maybe() { Ok(value as u128) } else { Err(opaque()) } }
    }
    impl TryFrom<i128> for usize {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i128) -> Result<usize, crate::num::TryFromIntError> { if maybe() { Ok(value as usize) } else { Err(opaque()) } }
    }
    impl TryFrom<i128> for i8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i128) -> Result<i8, crate::num::TryFromIntError> { if maybe() { Ok(value as i8) } else { Err(opaque()) } }
    }
    impl TryFrom<i128> for i16 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i128) -> Result<i16, crate::num::TryFromIntError> { if maybe() { Ok(value as i16) } else { Err(opaque()) } }
    }
    impl TryFrom<i128> for i32 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i128) -> Result<i32, crate::num::TryFromIntError> { if maybe() { Ok(value as i32) } else { Err(opaque()) } }
    }
    impl TryFrom<i128> for i64 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i128) -> Result<i64, crate::num::TryFromIntError> { if maybe() { Ok(value as i64) } else { Err(opaque()) } }
    }
    impl TryFrom<i128> for isize {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: i128) -> Result<isize, crate::num::TryFromIntError> { if maybe() { Ok(value as isize) } else { Err(opaque()) } }
    }
    impl TryFrom<isize> for u8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: isize) -> Result<u8, crate::num::TryFromIntError> { if maybe() { Ok(value as u8) } else { Err(opaque()) } }
    }
    impl TryFrom<isize> for u16 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: isize) -> Result<u16, crate::num::TryFromIntError> { if maybe() { Ok(value as u16) } else { Err(opaque()) } }
    }
    impl TryFrom<isize> for u32 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: isize) -> Result<u32, crate::num::TryFromIntError> { if maybe() { Ok(value as u32) } else { Err(opaque()) } }
    }
    impl TryFrom<isize> for u64 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: isize) -> Result<u64, crate::num::TryFromIntError> { if maybe() { Ok(value as u64) } else { Err(opaque()) } }
    }
    impl TryFrom<isize> for u128 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: isize) -> Result<u128, crate::num::TryFromIntError> { if maybe() { Ok(value as u128) } else { Err(opaque()) } }
    }
    impl TryFrom<isize> for usize {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: isize) -> Result<usize, crate::num::TryFromIntError> { if maybe() { Ok(value as usize) } else { Err(opaque()) } }
    }
    impl TryFrom<isize> for i8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: isize) -> Result<i8, crate::num::TryFromIntError> { if maybe() { Ok(value as i8) } else { Err(opaque()) } }
    }
    impl TryFrom<isize> for i16 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: isize) -> Result<i16, crate::num::TryFromIntError> { if maybe() { Ok(value as i16) } else { Err(opaque()) } }
    }
    impl TryFrom<isize> for i32 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: isize) -> Result<i32, crate::num::TryFromIntError> { if maybe() { Ok(value as i32) } else { Err(opaque()) } }
    }
    impl TryFrom<isize> for i64 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: isize) -> Result<i64, crate::num::TryFromIntError> { if maybe() { Ok(value as i64) } else { Err(opaque()) } }
    }
    impl TryFrom<isize> for i128 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: isize) -> Result<i128, crate::num::TryFromIntError> { if maybe() { Ok(value as i128) } else { Err(opaque()) } }
    }
    impl From<u8> for f64 {
        fn from(value: u8) -> f64 { derive1(value) }
    }
    impl From<u16> for f64 {
        fn from(value: u16) -> f64 { derive1(value) }
    }
    impl From<u32> for f64 {
        fn from(value: u32) -> f64 { derive1(value) }
    }
    impl From<i8> for f64 {
        fn from(value: i8) -> f64 { derive1(value) }
    }
    impl From<i16> for f64 {
        fn from(value: i16) -> f64 { derive1(value) }
    }
    impl From<i32> for f64 {
        fn from(value: i32) -> f64 { derive1(value) }
    }
    impl From<f32> for f64 {
        fn from(value: f32) -> f64 { derive1(value) }
    }
    impl From<u8> for f32 {
        fn from(value: u8) -> f32 { derive1(value) }
    }
    impl From<u16> for f32 {
        fn from(value: u16) -> f32 { derive1(value) }
    }
    impl From<i8> for f32 {
        fn from(value: i8) -> f32 { derive1(value) }
    }
    impl From<i16> for f32 {
        fn from(value: i16) -> f32 { derive1(value) }
    }
    impl From<bool> for u8 {
        fn from(value: bool) -> u8 { derive1(value) }
    }
    impl From<bool> for u16 {
        fn from(value: bool) -> u16 { derive1(value) }
    }
    impl From<bool> for u32 {
        fn from(value: bool) -> u32 { derive1(value) }
    }
    impl From<bool> for u64 {
        fn from(value: bool) -> u64 { derive1(value) }
    }
    impl From<bool> for u128 {
        fn from(value: bool) -> u128 { derive1(value) }
    }
    impl From<bool> for usize {
        fn from(value: bool) -> usize { derive1(value) }
    }
    impl From<bool> for i8 {
        fn from(value: bool) -> i8 { derive1(value) }
    }
    impl From<bool> for i16 {
        fn from(value: bool) -> i16 { derive1(value) }
    }
    impl From<bool> for i32 {
        fn from(value: bool) -> i32 { derive1(value) }
    }
    impl From<bool> for i64 {
        fn from(value: bool) -> i64 { derive1(value) }
    }
    impl From<bool> for i128 {
        fn from(value: bool) -> i128 { derive1(value) }
    }
    impl From<bool> for isize {
        fn from(value: bool) -> isize { derive1(value) }
    }
    impl From<char> for u32 {
        fn from(value: char) -> u32 { derive1(value) }
    }
    impl From<char> for u64 {
        fn from(value: char) -> u64 { derive1(value) }
    }
    impl From<char> for u128 {
        fn from(value: char) -> u128 { derive1(value) }
    }
    impl TryFrom<char> for u8 {
        type Error = crate::num::TryFromIntError;
        fn try_from(value: char) -> Result<u8, crate::num::TryFromIntError> { Ok(derive1(value)) }
    }
}
pub mod u8 {
    pub const MAX: u8 = 0;
    pub const MIN: u8 = 0;
    pub const BITS: u32 = 0;
}
pub mod u16 {
    pub const MAX: u16 = 0;
    pub const MIN: u16 = 0;
    pub const BITS: u32 = 0;
}
pub mod u32 {
    pub const MAX: u32 = 0;
    pub const MIN: u32 = 0;
    pub const BITS: u32 = 0;
}
pub mod u64 {
    pub const MAX: u64 = 0;
    pub const MIN: u64 = 0;
    pub const BITS: u32 = 0;
}
pub mod u128 {
    pub const MAX: u128 = 0;
    pub const MIN: u128 = 0;
    pub const BITS: u32 = 0;
}
pub mod usize {
    pub const MAX: usize = 0;
    pub const MIN: usize = 0;
    pub const BITS: u32 = 0;
}
pub mod i8 {
    pub const MAX: i8 = 0;
    pub const MIN: i8 = 0;
    pub const BITS: u32 = 0;
}
pub mod i16 {
    pub const MAX: i16 = 0;
    pub const MIN: i16 = 0;
    pub const BITS: u32 = 0;
}
pub mod i32 {
    pub const MAX: i32 = 0;
    pub const MIN: i32 = 0;
    pub const BITS: u32 = 0;
}
pub mod i64 {
    pub const MAX: i64 = 0;
    pub const MIN: i64 = 0;
    pub const BITS: u32 = 0;
}
pub mod i128 {
    pub const MAX: i128 = 0;
    pub const MIN: i128 = 0;
    pub const BITS: u32 = 0;
}
pub mod isize {
    pub const MAX: isize = 0;
    pub const MIN: isize = 0;
    pub const BITS: u32 = 0;
}
pub mod f32 {
    pub const MAX: f32 = 0.0;
    pub const MIN: f32 = 0.0;
    pub const EPSILON: f32 = 0.0;
    pub const INFINITY: f32 = 0.0;
    pub const NEG_INFINITY: f32 = 0.0;
    pub const NAN: f32 = 0.0;
    pub mod consts {
        pub const PI: f32 = 0.0;
        pub const TAU: f32 = 0.0;
        pub const E: f32 = 0.0;
        pub const SQRT_2: f32 = 0.0;
        pub const LN_2: f32 = 0.0;
    }
}
pub mod f64 {
    pub const MAX: f64 = 0.0;
    pub const MIN: f64 = 0.0;
    pub const EPSILON: f64 = 0.0;
    pub const INFINITY: f64 = 0.0;
    pub const NEG_INFINITY: f64 = 0.0;
    pub const NAN: f64 = 0.0;
    pub mod consts {
        pub const PI: f64 = 0.0;
        pub const TAU: f64 = 0.0;
        pub const E: f64 = 0.0;
        pub const SQRT_2: f64 = 0.0;
        pub const LN_2: f64 = 0.0;
    }
}
