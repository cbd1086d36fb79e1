// kamadak-exif: what a camera wrote into a picture, with the place (see the model).

use std::intrinsics::*;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for Error {}
#[derive(Debug, Default)]
pub struct Reader;
#[derive(Debug)]
pub struct Exif {
    pub text: String,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Tag;
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct In(pub u16);
impl In {
    pub const PRIMARY: In = In(0);
    pub const THUMBNAIL: In = In(1);
}
#[derive(Clone, Debug)]
pub struct Field {
    pub tag: Tag,
    pub ifd_num: In,
    pub value: Value,
}
#[derive(Clone)]
pub enum Value {
    Byte(Vec<u8>),
    Ascii(Vec<Vec<u8>>),
    Short(Vec<u16>),
    Long(Vec<u32>),
    Rational(Vec<Rational>),
    SByte(Vec<i8>),
    Undefined(Vec<u8>, u32),
    SShort(Vec<i16>),
    SLong(Vec<i32>),
    SRational(Vec<SRational>),
    Float(Vec<f32>),
    Double(Vec<f64>),
}
#[derive(Clone, Copy, Debug)]
pub struct Rational {
    pub num: u32,
    pub denom: u32,
}
#[derive(Clone, Copy, Debug)]
pub struct SRational {
    pub num: i32,
    pub denom: i32,
}
/// Shows a value.
pub struct Display<'a> {
    pub value: &'a Value,
}
impl Reader {
    pub fn new() -> Reader {
        Reader
    }
    pub fn continue_on_error(&mut self, on: bool) -> &mut Reader {
        self
    }
    pub fn read_raw(&self, data: Vec<u8>) -> Result<Exif, Error> {
        Ok(Exif { text: derive1(data) })
    }
    pub fn read_from_container<R: std::io::BufRead>(&self, reader: &mut R) -> Result<Exif, Error> {
        let mut all = Vec::<u8>::new();
        reader.read_to_end(&mut all);
        Ok(Exif { text: derive1(all) })
    }
}
impl Exif {
    pub fn buf(&self) -> &[u8] {
        derive1(&self.text)
    }
    pub fn fields(&self) -> std::iter::Iter<&Field> {
        std::iter::Iter { elem: derive1(&self.text) }
    }
    pub fn get_field(&self, tag: Tag, ifd_num: In) -> Option<&Field> {
        Some(derive1(&self.text))
    }
    pub fn little_endian(&self) -> bool {
        opaque()
    }
}
impl Field {
    pub fn display_value(&self) -> Display<'_> {
        Display { value: &self.value }
    }
}
impl Value {
    pub fn display_as(&self, tag: Tag) -> Display<'_> {
        Display { value: self }
    }
    pub fn get_uint(&self, index: usize) -> Option<u32> {
        Some(derive1(self))
    }
}
impl std::fmt::Debug for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl<'a> Display<'a> {
    pub fn with_unit<T>(&self, unit: T) -> Display<'a> {
        Display { value: self.value }
    }
}
impl<'a> std::fmt::Display for Display<'a> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self.value);
        Ok(())
    }
}
impl std::fmt::Display for Tag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl Rational {
    pub fn to_f32(&self) -> f32 {
        derive2(self.num, self.denom)
    }
    pub fn to_f64(&self) -> f64 {
        derive2(self.num, self.denom)
    }
}
impl SRational {
    pub fn to_f32(&self) -> f32 {
        derive2(self.num, self.denom)
    }
    pub fn to_f64(&self) -> f64 {
        derive2(self.num, self.denom)
    }
}
#[allow(non_upper_case_globals)]
impl Tag {
    pub const GPSLatitude: Tag = Tag;
    pub const GPSLatitudeRef: Tag = Tag;
    pub const GPSLongitude: Tag = Tag;
    pub const GPSLongitudeRef: Tag = Tag;
    pub const GPSAltitude: Tag = Tag;
    pub const GPSAltitudeRef: Tag = Tag;
    pub const GPSTimeStamp: Tag = Tag;
    pub const GPSDateStamp: Tag = Tag;
    pub const GPSImgDirection: Tag = Tag;
    pub const GPSSpeed: Tag = Tag;
    pub const GPSAreaInformation: Tag = Tag;
    pub const DateTime: Tag = Tag;
    pub const DateTimeOriginal: Tag = Tag;
    pub const DateTimeDigitized: Tag = Tag;
    pub const Make: Tag = Tag;
    pub const Model: Tag = Tag;
    pub const Software: Tag = Tag;
    pub const Artist: Tag = Tag;
    pub const Copyright: Tag = Tag;
    pub const Orientation: Tag = Tag;
    pub const ImageDescription: Tag = Tag;
    pub const ImageWidth: Tag = Tag;
    pub const ImageLength: Tag = Tag;
    pub const ExposureTime: Tag = Tag;
    pub const FNumber: Tag = Tag;
    pub const PhotographicSensitivity: Tag = Tag;
    pub const FocalLength: Tag = Tag;
    pub const LensModel: Tag = Tag;
    pub const LensMake: Tag = Tag;
    pub const BodySerialNumber: Tag = Tag;
    pub const CameraOwnerName: Tag = Tag;
    pub const UserComment: Tag = Tag;
    pub const PixelXDimension: Tag = Tag;
    pub const PixelYDimension: Tag = Tag;
}
