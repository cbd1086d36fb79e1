// aws-sdk-s3: a request collects what leaves with it; `send` is the target (see the model).

use std::intrinsics::*;

#[derive(Clone, Debug)]
pub struct Client;
#[derive(Clone, Debug)]
pub struct Config;
#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for Error {}
pub type SdkError = Error;
impl Client {
    pub fn new<C>(config: &C) -> Client {
        Client
    }
    pub fn from_conf(config: Config) -> Client {
        Client
    }
    pub fn put_object(&self) -> operation::put_object::builders::PutObjectFluentBuilder {
        operation::put_object::builders::PutObjectFluentBuilder { bucket: String::new(), key: String::new(), data: String::new() }
    }
    pub fn upload_part(&self) -> operation::upload_part::builders::UploadPartFluentBuilder {
        operation::upload_part::builders::UploadPartFluentBuilder { bucket: String::new(), key: String::new(), data: String::new() }
    }
    pub fn copy_object(&self) -> operation::copy_object::builders::CopyObjectFluentBuilder {
        operation::copy_object::builders::CopyObjectFluentBuilder { bucket: String::new(), key: String::new(), data: String::new() }
    }
    pub fn delete_object(&self) -> operation::delete_object::builders::DeleteObjectFluentBuilder {
        operation::delete_object::builders::DeleteObjectFluentBuilder { bucket: String::new(), key: String::new(), data: String::new() }
    }
    pub fn delete_objects(&self) -> operation::delete_objects::builders::DeleteObjectsFluentBuilder {
        operation::delete_objects::builders::DeleteObjectsFluentBuilder { bucket: String::new(), data: String::new() }
    }
    pub fn get_object(&self) -> operation::get_object::builders::GetObjectFluentBuilder {
        operation::get_object::builders::GetObjectFluentBuilder { bucket: String::new(), key: String::new(), data: String::new() }
    }
    pub fn list_objects_v2(&self) -> operation::list_objects_v2::builders::ListObjectsV2FluentBuilder {
        operation::list_objects_v2::builders::ListObjectsV2FluentBuilder { bucket: String::new(), data: String::new() }
    }
}
pub mod operation {
    pub mod put_object {
        #[derive(Debug)]
        pub struct PutObjectOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct PutObjectFluentBuilder {
                pub bucket: String,
                pub key: String,
                pub data: String,
            }
            impl PutObjectFluentBuilder {
                pub fn bucket<T: Into<String>>(mut self, value: T) -> PutObjectFluentBuilder {
                    self.bucket = value.into();
                    self
                }
                pub fn key<T: Into<String>>(mut self, value: T) -> PutObjectFluentBuilder {
                    self.key = value.into();
                    self
                }
                pub fn body<T>(mut self, value: T) -> PutObjectFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn content_type<T>(mut self, value: T) -> PutObjectFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn metadata<K, T>(mut self, key: K, value: T) -> PutObjectFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn tagging<T>(mut self, value: T) -> PutObjectFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn acl<T>(mut self, value: T) -> PutObjectFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn cache_control<T>(mut self, value: T) -> PutObjectFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::PutObjectOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
    pub mod upload_part {
        #[derive(Debug)]
        pub struct UploadPartOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct UploadPartFluentBuilder {
                pub bucket: String,
                pub key: String,
                pub data: String,
            }
            impl UploadPartFluentBuilder {
                pub fn bucket<T: Into<String>>(mut self, value: T) -> UploadPartFluentBuilder {
                    self.bucket = value.into();
                    self
                }
                pub fn key<T: Into<String>>(mut self, value: T) -> UploadPartFluentBuilder {
                    self.key = value.into();
                    self
                }
                pub fn body<T>(mut self, value: T) -> UploadPartFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn upload_id<T>(mut self, value: T) -> UploadPartFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn part_number<T>(mut self, value: T) -> UploadPartFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::UploadPartOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
    pub mod copy_object {
        #[derive(Debug)]
        pub struct CopyObjectOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct CopyObjectFluentBuilder {
                pub bucket: String,
                pub key: String,
                pub data: String,
            }
            impl CopyObjectFluentBuilder {
                pub fn bucket<T: Into<String>>(mut self, value: T) -> CopyObjectFluentBuilder {
                    self.bucket = value.into();
                    self
                }
                pub fn key<T: Into<String>>(mut self, value: T) -> CopyObjectFluentBuilder {
                    self.key = value.into();
                    self
                }
                pub fn copy_source<T>(mut self, value: T) -> CopyObjectFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::CopyObjectOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
    pub mod delete_object {
        #[derive(Debug)]
        pub struct DeleteObjectOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct DeleteObjectFluentBuilder {
                pub bucket: String,
                pub key: String,
                pub data: String,
            }
            impl DeleteObjectFluentBuilder {
                pub fn bucket<T: Into<String>>(mut self, value: T) -> DeleteObjectFluentBuilder {
                    self.bucket = value.into();
                    self
                }
                pub fn key<T: Into<String>>(mut self, value: T) -> DeleteObjectFluentBuilder {
                    self.key = value.into();
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::DeleteObjectOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
    pub mod delete_objects {
        #[derive(Debug)]
        pub struct DeleteObjectsOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct DeleteObjectsFluentBuilder {
                pub bucket: String,
                pub data: String,
            }
            impl DeleteObjectsFluentBuilder {
                pub fn bucket<T: Into<String>>(mut self, value: T) -> DeleteObjectsFluentBuilder {
                    self.bucket = value.into();
                    self
                }
                pub fn delete<T>(mut self, value: T) -> DeleteObjectsFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::DeleteObjectsOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
    pub mod get_object {
        #[derive(Debug)]
        pub struct GetObjectOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct GetObjectFluentBuilder {
                pub bucket: String,
                pub key: String,
                pub data: String,
            }
            impl GetObjectFluentBuilder {
                pub fn bucket<T: Into<String>>(mut self, value: T) -> GetObjectFluentBuilder {
                    self.bucket = value.into();
                    self
                }
                pub fn key<T: Into<String>>(mut self, value: T) -> GetObjectFluentBuilder {
                    self.key = value.into();
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::GetObjectOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
    pub mod list_objects_v2 {
        #[derive(Debug)]
        pub struct ListObjectsV2Output;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct ListObjectsV2FluentBuilder {
                pub bucket: String,
                pub data: String,
            }
            impl ListObjectsV2FluentBuilder {
                pub fn bucket<T: Into<String>>(mut self, value: T) -> ListObjectsV2FluentBuilder {
                    self.bucket = value.into();
                    self
                }
                pub fn prefix<T>(mut self, value: T) -> ListObjectsV2FluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::ListObjectsV2Output, crate::Error> {
                    opaque()
                }
            }
        }
    }
}
pub mod primitives {
    use std::intrinsics::*;
    /// Bytes that are sent.
    pub struct ByteStream {
        pub data: Vec<u8>,
    }
    impl ByteStream {
        pub fn new<T>(value: T) -> ByteStream {
            ByteStream { data: derive1(value) }
        }
        pub fn from_static(bytes: &'static [u8]) -> ByteStream {
            ByteStream { data: derive1(bytes) }
        }
    }
    impl<T: Into<Vec<u8>>> From<T> for ByteStream {
        fn from(value: T) -> ByteStream {
            ByteStream { data: derive1(value) }
        }
    }
}
