// rust_xlsxwriter: a workbook holds what is written to its sheets, and is saved where its path says (see the model).

use std::intrinsics::*;

pub use format::Format;
pub use workbook::Workbook;
pub use worksheet::Worksheet;
#[derive(Debug)]
pub struct XlsxError;
impl std::fmt::Display for XlsxError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for XlsxError {}
pub mod format {
    #[derive(Clone, Debug, Default)]
    pub struct Format;
    impl Format {
        pub fn new() -> Format {
            Format
        }
        pub fn set_bold(self) -> Format {
            self
        }
        pub fn set_italic(self) -> Format {
            self
        }
        pub fn set_num_format<S: Into<String>>(self, text: S) -> Format {
            self
        }
    }
}
pub mod workbook {
    use super::XlsxError;
    use super::worksheet::Worksheet;
    use std::intrinsics::*;
    pub struct Workbook {
        pub sheet: Worksheet,
    }
    impl Workbook {
        pub fn new() -> Workbook {
            Workbook { sheet: Worksheet::new() }
        }
        pub fn add_worksheet(&mut self) -> &mut Worksheet {
            &mut self.sheet
        }
        pub fn worksheet_from_name(&mut self, name: &str) -> Result<&mut Worksheet, XlsxError> {
            Ok(&mut self.sheet)
        }
        pub fn worksheet_from_index(&mut self, index: usize) -> Result<&mut Worksheet, XlsxError> {
            Ok(&mut self.sheet)
        }
        pub fn push_worksheet(&mut self, sheet: Worksheet) {
            if maybe() {
                self.sheet = sheet;
            }
        }
        pub fn save<P: AsRef<std::path::Path>>(&mut self, path: P) -> Result<(), XlsxError> {
            Ok(())
        }
        pub fn save_to_buffer(&mut self) -> Result<Vec<u8>, XlsxError> {
            Ok(derive1(&self.sheet))
        }
        pub fn save_to_writer<W: std::io::Write>(&mut self, mut writer: W) -> Result<(), XlsxError> {
            let bytes: Vec<u8> = derive1(&self.sheet);
            writer.write_all(&bytes);
            Ok(())
        }
    }
}
pub mod worksheet {
    use super::XlsxError;
    use super::format::Format;
    use std::intrinsics::*;
    pub type RowNum = u32;
    pub type ColNum = u16;
    pub struct Worksheet {
        pub cells: String,
    }
    impl Worksheet {
        pub fn new() -> Worksheet {
            Worksheet { cells: String::new() }
        }
        pub fn set_name(&mut self, name: impl Into<String>) -> Result<&mut Worksheet, XlsxError> {
            self.cells = derive2(&self.cells, name.into());
            Ok(self)
        }
        pub fn name(&self) -> String {
            opaque()
        }
        pub fn write<T>(&mut self, row: RowNum, col: ColNum, data: T) -> Result<&mut Worksheet, XlsxError> {
            self.cells = derive2(&self.cells, data);
            Ok(self)
        }
        pub fn write_with_format<T>(&mut self, row: RowNum, col: ColNum, data: T, format: &Format) -> Result<&mut Worksheet, XlsxError> {
            self.cells = derive2(&self.cells, data);
            Ok(self)
        }
        pub fn write_string<T>(&mut self, row: RowNum, col: ColNum, data: T) -> Result<&mut Worksheet, XlsxError> {
            self.cells = derive2(&self.cells, data);
            Ok(self)
        }
        pub fn write_string_with_format<T>(&mut self, row: RowNum, col: ColNum, data: T, format: &Format) -> Result<&mut Worksheet, XlsxError> {
            self.cells = derive2(&self.cells, data);
            Ok(self)
        }
        pub fn write_number<T>(&mut self, row: RowNum, col: ColNum, data: T) -> Result<&mut Worksheet, XlsxError> {
            self.cells = derive2(&self.cells, data);
            Ok(self)
        }
        pub fn write_number_with_format<T>(&mut self, row: RowNum, col: ColNum, data: T, format: &Format) -> Result<&mut Worksheet, XlsxError> {
            self.cells = derive2(&self.cells, data);
            Ok(self)
        }
        pub fn write_datetime<T>(&mut self, row: RowNum, col: ColNum, data: T) -> Result<&mut Worksheet, XlsxError> {
            self.cells = derive2(&self.cells, data);
            Ok(self)
        }
        pub fn write_datetime_with_format<T>(&mut self, row: RowNum, col: ColNum, data: T, format: &Format) -> Result<&mut Worksheet, XlsxError> {
            self.cells = derive2(&self.cells, data);
            Ok(self)
        }
        pub fn write_boolean<T>(&mut self, row: RowNum, col: ColNum, data: T) -> Result<&mut Worksheet, XlsxError> {
            self.cells = derive2(&self.cells, data);
            Ok(self)
        }
        pub fn write_boolean_with_format<T>(&mut self, row: RowNum, col: ColNum, data: T, format: &Format) -> Result<&mut Worksheet, XlsxError> {
            self.cells = derive2(&self.cells, data);
            Ok(self)
        }
        pub fn write_url<T>(&mut self, row: RowNum, col: ColNum, data: T) -> Result<&mut Worksheet, XlsxError> {
            self.cells = derive2(&self.cells, data);
            Ok(self)
        }
        pub fn write_url_with_format<T>(&mut self, row: RowNum, col: ColNum, data: T, format: &Format) -> Result<&mut Worksheet, XlsxError> {
            self.cells = derive2(&self.cells, data);
            Ok(self)
        }
        pub fn write_row<T>(&mut self, row: RowNum, col: ColNum, data: T) -> Result<&mut Worksheet, XlsxError> {
            self.cells = derive2(&self.cells, data);
            Ok(self)
        }
        pub fn write_row_with_format<T>(&mut self, row: RowNum, col: ColNum, data: T, format: &Format) -> Result<&mut Worksheet, XlsxError> {
            self.cells = derive2(&self.cells, data);
            Ok(self)
        }
        pub fn write_column<T>(&mut self, row: RowNum, col: ColNum, data: T) -> Result<&mut Worksheet, XlsxError> {
            self.cells = derive2(&self.cells, data);
            Ok(self)
        }
        pub fn write_column_with_format<T>(&mut self, row: RowNum, col: ColNum, data: T, format: &Format) -> Result<&mut Worksheet, XlsxError> {
            self.cells = derive2(&self.cells, data);
            Ok(self)
        }
        pub fn write_row_matrix<T>(&mut self, row: RowNum, col: ColNum, data: T) -> Result<&mut Worksheet, XlsxError> {
            self.cells = derive2(&self.cells, data);
            Ok(self)
        }
        pub fn serialize<T: serde::Serialize>(&mut self, data: &T) -> Result<&mut Worksheet, XlsxError> {
            self.cells = derive2(&self.cells, serde::ser::to_text(data));
            Ok(self)
        }
        pub fn set_column_width(&mut self, col: ColNum, width: impl Into<f64>) -> Result<&mut Worksheet, XlsxError> {
            Ok(self)
        }
        pub fn autofit(&mut self) -> &mut Worksheet {
            self
        }
    }
}
